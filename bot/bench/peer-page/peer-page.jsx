// The page that `tab-vitals` and `tab-weight` compare the tab with: a portfolio as Microsoft's own React components draw it,
// with fifty rows that are part of the page. Built on demand; React is no dependency of Jalon.
import {
  Button,
  createTableColumn,
  DataGrid,
  DataGridBody,
  DataGridCell,
  DataGridHeader,
  DataGridHeaderCell,
  DataGridRow,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  FluentProvider,
  Link,
  Tab,
  TabList,
  teamsLightTheme,
} from "@fluentui/react-components";
import { DonutChart, HorizontalBarChart } from "@fluentui/react-charts";
import { createRoot } from "react-dom/client";
import { rows, states } from "./rows.js";

const column = (columnId, title, show, compare) =>
  createTableColumn({ columnId, compare, renderHeaderCell: () => title, renderCell: show });

const columns = [
  column("name", "Projet", (row) => <Link href={`#${row.id}`}>{row.name}</Link>, (a, b) => a.name.localeCompare(b.name, "fr")),
  column("phase", "Phase", (row) => row.phase, (a, b) => a.phase.localeCompare(b.phase, "fr")),
  column("weather", "Météo", (row) => row.weather, (a, b) => a.weather.localeCompare(b.weather, "fr")),
  column("rate", "Réalisation", (row) => `${row.rate} %`, (a, b) => a.rate - b.rate),
  column("milestone", "Prochain jalon", (row) => row.milestone, (a, b) => a.milestone.localeCompare(b.milestone)),
];

function Portfolio() {
  const total = states.reduce((sum, { count }) => sum + count, 0);
  return (
    <FluentProvider theme={teamsLightTheme}>
      <TabList defaultSelectedValue="projects">
        <Tab value="summary">Synthèse</Tab>
        <Tab value="projects">Projets</Tab>
      </TabList>
      <h1>Feuille de route numérique</h1>
      <DonutChart
        data={{ chartTitle: "Actions", chartData: states.map(({ name, count, color }) => ({ legend: name, data: count, color })) }}
        innerRadius={45}
        valueInsideDonut={total}
        width={240}
        height={240}
      />
      <HorizontalBarChart
        data={states.map(({ name, count, color }) => ({
          chartTitle: name,
          chartData: [{ legend: name, horizontalBarChartdata: { x: count, total }, color }],
        }))}
      />
      <Dialog>
        <DialogTrigger disableButtonEnhancement>
          <Button>Exporter</Button>
        </DialogTrigger>
        <DialogSurface>
          <DialogBody>
            <DialogTitle>Exporter</DialogTitle>
            <DialogContent>Le classeur contient tous les projets.</DialogContent>
            <DialogActions>
              <Button appearance="primary">Télécharger</Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
      <DataGrid items={rows} columns={columns} sortable getRowId={(row) => row.id}>
        <DataGridHeader>
          <DataGridRow>{({ renderHeaderCell }) => <DataGridHeaderCell>{renderHeaderCell()}</DataGridHeaderCell>}</DataGridRow>
        </DataGridHeader>
        <DataGridBody>
          {({ item, rowId }) => (
            <DataGridRow key={rowId}>{({ renderCell }) => <DataGridCell>{renderCell(item)}</DataGridCell>}</DataGridRow>
          )}
        </DataGridBody>
      </DataGrid>
    </FluentProvider>
  );
}

export const root = createRoot(document.getElementById("app"));
root.render(<Portfolio />);
