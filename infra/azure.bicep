// Ce que Jalon utilise dans Azure, sans aucun secret : l’application, ses données, son bot, et une identité managée
// qui a les droits entre eux. Mode d’emploi : infra/README.md.
targetScope = 'resourceGroup'

@description('Début du nom de chaque ressource. Le compte Cosmos DB et le site en font un nom mondial.')
@minLength(3)
@maxLength(20)
param name string = 'jalon'

@description('Région des ressources. Le bot est une ressource mondiale d’Azure : Microsoft ne lui en laisse pas le choix.')
param location string = 'francecentral'

@description('Hôte public de l’application, sans https:// ni chemin. Vide : celui que donne App Service.')
param host string = ''

@description('Identifiant de l’application Teams : celui du paquet.')
param teamsAppId string

@description('Inscription Entra de l’onglet. Elle est distincte de celle du bot.')
param tabAppId string

@description('Annuaires Entra admis. Par défaut, celui de l’abonnement.')
param tenants string[] = [tenant().tenantId]

@description('managed-identity : le bot est l’identité managée. federated : une inscription Entra lui fait confiance.')
@allowed(['managed-identity', 'federated'])
param botCredential string = 'managed-identity'

@description('Inscription Entra du bot, quand botCredential vaut federated.')
param botAppId string = ''

@description('Taille du plan App Service. B1 suffit à une collectivité.')
param sku string = 'B1'

@description('Version de Node.js.')
param nodeVersion string = '22-lts'

@description('Commande de démarrage, depuis la racine de l’archive déployée.')
param startCommand string = 'node --enable-source-maps .dist/jalon.cjs serve'

@description('Niveau du journal de l’application.')
@allowed(['debug', 'info', 'warn', 'error', 'silent'])
param logLevel string = 'info'

@description('Garde le journal dans Log Analytics et les mesures dans Application Insights (payants à l’usage).')
param observability bool = false

var unique = '${name}-${uniqueString(resourceGroup().id)}'
var publicHost = empty(host) ? '${unique}.azurewebsites.net' : host
var botIsIdentity = botCredential == 'managed-identity'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: '${name}-identity'
  location: location
}

module cosmos 'modules/cosmos.bicep' = {
  name: 'cosmos'
  params: {
    accountName: unique
    location: location
    principalId: identity.properties.principalId
  }
}

module queue 'modules/queue.bicep' = {
  name: 'queue'
  params: {
    // Un compte de stockage n’admet ni tiret ni plus de 24 signes
    accountName: take('jalon${uniqueString(resourceGroup().id, name)}', 24)
    location: location
    principalId: identity.properties.principalId
  }
}

module logs 'modules/logs.bicep' = if (observability) {
  name: 'logs'
  params: {
    name: name
    location: location
  }
}

module web 'modules/web.bicep' = {
  name: 'web'
  params: {
    siteName: unique
    location: location
    sku: sku
    nodeVersion: nodeVersion
    startCommand: startCommand
    identityId: identity.id
    workspaceId: observability ? logs!.outputs.workspaceId : ''
    insightsConnection: observability ? logs!.outputs.insightsConnection : ''
    settings: {
      JALON_MODE: 'azure'
      JALON_TENANTS: join(tenants, ',')
      JALON_HOST: publicHost
      JALON_TEAMS_APP_ID: teamsAppId
      JALON_BOT_APP_ID: botIsIdentity ? identity.properties.clientId : botAppId
      JALON_BOT_TENANT_ID: tenant().tenantId
      JALON_BOT_CREDENTIAL: botCredential
      JALON_TAB_APP_ID: tabAppId
      COSMOS_ENDPOINT: cosmos.outputs.endpoint
      COSMOS_DATABASE: cosmos.outputs.database
      COSMOS_CONTAINER: cosmos.outputs.container
      QUEUE_ENDPOINT: queue.outputs.endpoint
      QUEUE_NAME: queue.outputs.queueName
      AZURE_CLIENT_ID: identity.properties.clientId
      LOG_LEVEL: logLevel
    }
  }
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  params: {
    botName: unique
    endpoint: 'https://${publicHost}/api/messages'
    appId: botIsIdentity ? identity.properties.clientId : botAppId
    identityId: botIsIdentity ? identity.id : ''
  }
}

@description('À reporter dans JALON_HOST.')
output host string = publicHost

@description('L’hôte donné par App Service, cible du CNAME d’un domaine à vous.')
output appServiceHost string = web.outputs.host

@description('À reporter dans JALON_BOT_APP_ID.')
output botAppId string = botIsIdentity ? identity.properties.clientId : botAppId

@description('L’identité à qui l’inscription du bot fait confiance, quand botCredential vaut federated.')
output identityPrincipalId string = identity.properties.principalId

output siteName string = web.outputs.name
output cosmosAccountName string = cosmos.outputs.accountName
