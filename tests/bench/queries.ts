/** The three questions that every store and server is measured by. */
export const FIFTY_AREAS = `{
  areas(first: 50) { nodes { id name region
    topics { id name }
    people(first: 10) { edges { role node { id label
      events(first: 3) { nodes { id name date } } } } } } }
}`;

export const AREA_PAGE = `{
  area(id: "area:cars-area-together") { id name region localAuthority lat lon coastal wave
    lto { id name }
    partners(first: 20) { nodes { id name } }
    needs(first: 20) { edges { urgency node { id name } } }
    offers(first: 20) { edges { experience node { id name } } }
    people(first: 20) { edges { role from node { id label } } }
    clusters(first: 10) { nodes { id name } }
    events(first: 10) { nodes { id name kind date } } }
}`;

export const TWO_STEPS = `{
  neighbourhood(id: "area:cars-area-together", degrees: 2, relations: [REPRESENTED_AT], limit: 1000) {
    nodes { steps node { id label } } }
}`;

/** The same three for @neo4j/graphql, in its words. */
export const NEO4J_GRAPHQL = {
  fiftyAreas: `{
    areas(limit: 50, sort: [{ _sort: ASC }]) { id name region
      needs { id name } offers { id name }
      people(limit: 10) { id name
        events(limit: 3, sort: [{ date: DESC }]) { id name date } } }
  }`,
  areaPage: `{
    areas(where: { id: { eq: "area:cars-area-together" } }) { id name region localAuthority lat lon coastal wave
      ltos { id name }
      partners(limit: 20) { id name }
      needsConnection(first: 20) { edges { properties { level } node { id name } } }
      offersConnection(first: 20) { edges { properties { level } node { id name } } }
      peopleConnection(first: 20) { edges { properties { role from } node { id name } } }
      people { clusters(limit: 10) { id name } events(limit: 10, sort: [{ date: DESC }]) { id name kind date } } }
  }`,
  twoSteps: `{
    areas(where: { id: { eq: "area:cars-area-together" } }) {
      people { events { people { areas { id name } } } } }
  }`,
};
