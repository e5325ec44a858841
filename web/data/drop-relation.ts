import type { Cache } from '@urql/exchange-graphcache';

/**
 * Takes a removed relation out of the lists of both records it linked, so that its row goes at once.
 * @param id As `ATTENDED|person:p1|event:e1||`; the id of a record drops nothing.
 */
export function dropRelation(cache: Cache, id: string): void {
  const [, ...ends] = id.split('|', 3);
  for (const end of ends) {
    const entity = `${typeOf(end)}:${end}`;
    for (const { fieldName, arguments: asked } of cache.inspectFields(entity)) {
      const list = cache.resolve(entity, fieldName, asked);
      const edges = typeof list === 'string' ? cache.resolve(list, 'edges') : undefined;
      if (typeof list !== 'string' || !Array.isArray(edges)) continue;
      const kept = (edges as string[]).filter((edge) => cache.resolve(edge, 'relation') !== id);
      if (kept.length < edges.length) cache.link(list, 'edges', kept);
    }
  }
}

/** `Event` of `event:e1`. */
function typeOf(id: string): string {
  const [kind = ''] = id.split(':', 1);
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}
