// Les envois à faire : un compte de stockage dont seules les files servent, et le seul droit qui y mène.
@description('Nom mondial : 3 à 24 lettres minuscules et chiffres.')
param accountName string
param location string

@description('L’identité qui pose, prend et retire les messages.')
param principalId string

var queueName = 'jalon'
// Le rôle intégré « contributeur aux données en file d’attente du stockage » : les messages, pas la gestion du compte
var queueDataContributor = '974c5e8b-45b9-4653-ba55-5f855dd0fb88'

resource account 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: accountName
  location: location
  kind: 'StorageV2'
  sku: { name: 'Standard_LRS' }
  properties: {
    // Aucune clé n’ouvre ce compte
    allowSharedKeyAccess: false
    allowBlobPublicAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }

  resource service 'queueServices' = {
    name: 'default'

    resource sends 'queues' = {
      name: queueName
    }

    // Ce qui est revenu cinq fois sans aboutir est mis de côté ici
    resource poison 'queues' = {
      name: '${queueName}-poison'
    }
  }
}

resource queueAccess 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(account.id, principalId, queueDataContributor)
  scope: account
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', queueDataContributor)
  }
}

output endpoint string = account.properties.primaryEndpoints.queue
output queueName string = account::service::sends.name
output accountName string = account.name
