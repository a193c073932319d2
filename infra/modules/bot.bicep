// Le bot : une inscription auprès d’Azure Bot Service, qui relaie Teams vers l’application.
param botName string

@description('L’adresse https où Teams poste les messages.')
param endpoint string

@description('L’identifiant d’application du bot.')
param appId string

@description('L’identité managée qui est le bot. Vide : appId est une inscription Entra.')
param identityId string

var byIdentity = !empty(identityId)

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: botName
  location: 'global'
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: 'Jalon'
    endpoint: endpoint
    msaAppId: appId
    msaAppTenantId: tenant().tenantId
    msaAppType: byIdentity ? 'UserAssignedMSI' : 'SingleTenant'
    msaAppMSIResourceId: byIdentity ? identityId : null
  }

  resource teams 'channels' = {
    name: 'MsTeamsChannel'
    location: 'global'
    properties: {
      channelName: 'MsTeamsChannel'
      properties: { isEnabled: true, acceptedTerms: true }
    }
  }
}
