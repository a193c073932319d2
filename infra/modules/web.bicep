// L’application : un plan Linux et un site qui n’accepte que https et ne se publie qu’avec un compte Entra.
param siteName string
param location string
param sku string
param nodeVersion string
param startCommand string

@description('L’identité managée sous laquelle tourne l’application.')
param identityId string

@description('Les variables de .env.example qui valent en Azure.')
param settings object

@description('L’espace Log Analytics. Vide : le journal reste dans App Service.')
param workspaceId string

@description('La chaîne de connexion d’Application Insights. Vide : pas de mesures.')
param insightsConnection string

resource plan 'Microsoft.Web/serverfarms@2024-11-01' = {
  name: '${siteName}-plan'
  location: location
  kind: 'linux'
  sku: { name: sku, capacity: 1 }
  properties: { reserved: true }
}

resource site 'Microsoft.Web/sites@2024-11-01' = {
  name: siteName
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    siteConfig: {
      linuxFxVersion: 'NODE|${nodeVersion}'
      appCommandLine: startCommand
      alwaysOn: true
      healthCheckPath: '/health/ready'
      http20Enabled: true
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
    }
  }

  resource appSettings 'config' = {
    name: 'appsettings'
    properties: union(
      settings,
      // L’archive déployée est déjà construite, et montée en lecture seule
      { SCM_DO_BUILD_DURING_DEPLOYMENT: 'false', WEBSITE_RUN_FROM_PACKAGE: '1' },
      empty(insightsConnection)
        ? {}
        : {
            APPLICATIONINSIGHTS_CONNECTION_STRING: insightsConnection
            ApplicationInsightsAgent_EXTENSION_VERSION: '~3'
          }
    )
  }

  // Publier demande un compte Entra : les mots de passe de publication sont fermés
  resource noFtpPassword 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: { allow: false }
  }

  resource noPublishingPassword 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: { allow: false }
  }
}

resource journal 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = if (!empty(workspaceId)) {
  name: 'journal'
  scope: site
  properties: {
    workspaceId: workspaceId
    logs: [
      { category: 'AppServiceConsoleLogs', enabled: true }
      { category: 'AppServicePlatformLogs', enabled: true }
    ]
  }
}

output name string = site.name
output host string = site.properties.defaultHostName
