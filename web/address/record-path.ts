/** Kinds of record that have a page of their own. */
const WITH_PAGE = ['area', 'person', 'organisation', 'topic', 'event', 'cluster', 'question', 'collaboration'];

/** Where a record's page is: `area:cars` is at `/area/cars`. Undefined for records without a page. */
export function recordPath(id: string): string | undefined {
  const colon = id.indexOf(':');
  const kind = id.slice(0, colon);
  return WITH_PAGE.includes(kind) ? `/${kind}/${encodeURIComponent(id.slice(colon + 1))}` : undefined;
}
