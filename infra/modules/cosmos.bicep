// Les données : un compte sans serveur, une base, un conteneur, et le seul droit qui y mène.
param accountName string
param location string

@description('L’identité qui lit et écrit les documents.')
param principalId string

var database = 'jalon'
var container = 'jalon'
// Le rôle intégré « contributeur aux données » de Cosmos DB : les documents, pas la gestion du compte
var dataContributor = '00000000-0000-0000-0000-000000000002'

resource account 'Microsoft.DocumentDB/databaseAccounts@2025-04-15' = {
  name: accountName
  location: location
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    capabilities: [{ name: 'EnableServerless' }]
    locations: [{ locationName: location, failoverPriority: 0, isZoneRedundant: false }]
    consistencyPolicy: { defaultConsistencyLevel: 'Session' }
    // Aucune clé n’ouvre ce compte
    disableLocalAuth: true
    minimalTlsVersion: 'Tls12'
    backupPolicy: {
      type: 'Continuous'
      continuousModeProperties: { tier: 'Continuous7Days' }
    }
  }

  resource sqlDatabase 'sqlDatabases' = {
    name: database
    properties: {
      resource: { id: database }
    }

    resource sqlContainer 'containers' = {
      name: container
      properties: {
        resource: {
          id: container
          partitionKey: { kind: 'Hash', paths: ['/tenantId'], version: 2 }
          // La même politique que sur un poste : bot/cosmos lit ce fichier
          indexingPolicy: loadJsonContent('../cosmos-indexing.json')
        }
      }
    }
  }

  resource dataAccess 'sqlRoleAssignments' = {
    name: guid(account.id, principalId, dataContributor)
    properties: {
      principalId: principalId
      roleDefinitionId: '${account.id}/sqlRoleDefinitions/${dataContributor}'
      scope: account.id
    }
  }
}

output endpoint string = account.properties.documentEndpoint
output accountName string = account.name
output database string = account::sqlDatabase.name
output container string = account::sqlDatabase::sqlContainer.name
