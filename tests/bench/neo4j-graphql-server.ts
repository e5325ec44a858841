import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

/** `neo4j-graphql-server.ts URL`: the library that writes Cypher for a schema, over the same records. */
const typeDefs = /* GraphQL */ `
  type Area @node {
    id: ID!
    name: String!
    _sort: String
    region: String
    localAuthority: String
    lat: Float
    lon: Float
    coastal: Boolean
    wave: Int
    people: [Person!]! @relationship(type: "HOLDS_ROLE", direction: IN, properties: "HoldsRole")
    ltos: [Organisation!]! @relationship(type: "ADMINISTERS", direction: IN)
    partners: [Organisation!]! @relationship(type: "SUPPORTS", direction: IN)
    needs: [Topic!]! @relationship(type: "NEEDS", direction: OUT, properties: "Wanted")
    offers: [Topic!]! @relationship(type: "OFFERS", direction: OUT, properties: "Wanted")
  }
  type HoldsRole @relationshipProperties {
    role: String
    from: String
  }
  type Wanted @relationshipProperties {
    level: Int
  }
  type Person @node {
    id: ID!
    name: String
    areas: [Area!]! @relationship(type: "HOLDS_ROLE", direction: OUT, properties: "HoldsRole")
    events: [Event!]! @relationship(type: "ATTENDED", direction: OUT)
    clusters: [Cluster!]! @relationship(type: "MEMBER_OF", direction: OUT)
  }
  type Organisation @node {
    id: ID!
    name: String!
  }
  type Topic @node {
    id: ID!
    name: String!
  }
  type Cluster @node {
    id: ID!
    name: String!
  }
  type Event @node {
    id: ID!
    name: String!
    kind: String
    date: String
    people: [Person!]! @relationship(type: "ATTENDED", direction: IN)
  }
`;

const driver = neo4j.driver(process.argv[2]!);
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const { url } = await startStandaloneServer(new ApolloServer({ schema }), { listen: { host: '127.0.0.1', port: 0 } });
process.stdout.write(`${url}\n`);
process.on('SIGTERM', () => process.exit(0));
