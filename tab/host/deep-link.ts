/** Which tab of which app a link leads to. */
export interface LinkTarget {
  appId: string;
  entityId: string;
  subPage: string;
  label: string;
}

/** The address that opens Teams on a sub page of the tab. */
export function deepLink({ appId, entityId, subPage, label }: LinkTarget): string {
  const part = encodeURIComponent;
  const context = part(JSON.stringify({ subEntityId: subPage }));
  return `https://teams.microsoft.com/l/entity/${part(appId)}/${part(entityId)}?label=${part(label)}&context=${context}`;
}
