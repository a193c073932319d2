import { FILLS, INK, INKS, RULE } from "../model/colours";
import type { Chart, Series } from "../model/document";
import { attribute as xml } from "../zip/attribute";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** Sizes of text are counted in hundredths of a point. */
const HUNDREDTHS = 100;
const [CATEGORY_AXIS, VALUE_AXIS] = [11_111, 22_222];
const FORMATS: Readonly<Record<Chart["unit"], string>> = { count: "0;;", percent: '0"\u00a0%"', euros: '#,##0"\u00a0€"' };

const fill = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
const written = (size: number, colour = INK): string => `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}">${fill(colour)}</a:defRPr></a:pPr><a:endParaRPr lang="fr-FR"/></a:p></c:txPr>`;

/** A chart as the drawing part of an office file: bars that lie, one upon the other where there are several series. */
export function chartXml(chart: Chart, locale: string, points: number): string {
  const size = points * HUNDREDTHS;
  const stacked = chart.series.length > 1;
  const shape = stacked ? '<c:gapWidth val="40"/><c:overlap val="100"/>' : '<c:gapWidth val="40"/>';
  const legend = stacked ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${written(size)}</c:legend>` : "";
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}"><c:date1904 val="0"/><c:lang val="${locale}"/><c:roundedCorners val="0"/>` +
    `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="${stacked ? "stacked" : "clustered"}"/><c:varyColors val="0"/>` +
    `${chart.series.map((series, at) => seriesXml(chart, series, at, size)).join("")}${shape}<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>${axesXml(chart, size)}</c:plotArea>` +
    `${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
  );
}

function seriesXml(chart: Chart, { name, colour, values }: Series, at: number, size: number): string {
  const stacked = chart.series.length > 1;
  const letter = String.fromCharCode("B".charCodeAt(0) + at);
  const last = chart.categories.length + 1;
  const format = xml(FORMATS[chart.unit]);
  const points = values.map((value, n) => (value === null ? "" : `<c:pt idx="${n}"><c:v>${value}</c:v></c:pt>`)).join("");
  const names = chart.categories.map((one, n) => `<c:pt idx="${n}"><c:v>${xml(one)}</c:v></c:pt>`).join("");
  const labels = `<c:dLbls><c:numFmt formatCode="${format}" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr>${written(size, stacked ? INKS[colour] : INK)}<c:dLblPos val="${stacked ? "ctr" : "outEnd"}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
  return (
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:strRef><c:f>Sheet1!$${letter}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${xml(name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>` +
    `<c:spPr>${fill(FILLS[colour])}<a:ln w="6350">${fill("FFFFFF")}</a:ln></c:spPr><c:invertIfNegative val="0"/>${labels}` +
    `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${last}</c:f><c:strCache><c:ptCount val="${chart.categories.length}"/>${names}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>Sheet1!$${letter}$2:$${letter}$${last}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${chart.categories.length}"/>${points}</c:numCache></c:numRef></c:val></c:ser>`
  );
}

/** The first category stands at the top; the axis of values is left out where each bar says its own. */
function axesXml({ unit }: Chart, size: number): string {
  const most = unit === "percent" ? '<c:max val="100"/>' : "";
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln w="9525">${fill(RULE)}</a:ln></c:spPr>${written(size)}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>` +
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>${most}<c:min val="0"/></c:scaling><c:delete val="1"/><c:axPos val="t"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`
  );
}
