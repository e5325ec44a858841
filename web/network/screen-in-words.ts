import { listIn, parseSearch, type Search } from '../address/search.ts';
import { REGIONS, regionSlug } from '../geography/regions.ts';
import { regionTexts } from '../texts/regions.ts';
import { screenTexts } from '../texts/screens.ts';
import { shellTexts } from '../texts/shell.ts';
import { LEVELS } from './level.ts';
import type { Party } from './party.ts';

/** More regions than these are not named one by one. */
const NAMED_REGIONS = 2;
const TITLE_END = shellTexts.page('');

/**
 * What a link leads back to: `the map: 12 areas in the North East`.
 * @param title What its window was called.
 * @param areas To count those a map of areas shows; undefined: they are not counted.
 */
export function screenInWords(href: string, title: string | undefined, areas: readonly Party[] | undefined): string {
  const [path = '', query = ''] = href.split('?');
  const search = parseSearch(query);
  const name = title?.endsWith(TITLE_END) ? title.slice(0, -TITLE_END.length) : title;
  if (path === '/map') return mapInWords(search, name, areas);
  if (path === '/places') return listInWords(search);
  return name ?? screenTexts.elsewhere;
}

function mapInWords(search: Search, name: string | undefined, areas: readonly Party[] | undefined): string {
  const level = LEVELS.find((word) => word === search['level']) ?? 'areas';
  const selected = search['area'] ?? search['node'];
  if (selected && name && search['steps']) return screenTexts.mapOf(screenTexts.around(name));
  const what = shownOnMap(search, level, areas);
  return screenTexts.mapOf(selected && name ? screenTexts.among(name, what) : what);
}

function shownOnMap(search: Search, level: (typeof LEVELS)[number], areas: readonly Party[] | undefined): string {
  const only = search['only'];
  if (only !== undefined) {
    const kept = new Set([...listIn(only), ...[search['area'] ?? search['node'] ?? []].flat()]);
    return screenTexts.counted[level](kept.size);
  }
  const without = new Set(listIn(search['without']));
  const left = REGIONS.filter(({ name }) => !without.has(regionSlug(name)));
  const where = left.length <= NAMED_REGIONS ? regionTexts.within(left.map(({ name }) => name)) : '';
  const show = screenTexts.shows[search['show'] ?? ''];
  if (show) return show(screenTexts.levels[level]) + where;
  if (level !== 'areas' || search['topic'] || !areas) return screenTexts.levels[level] + where;
  const hidden = new Set(listIn(search['hide']));
  const shown = areas.filter(({ id, region }) => !hidden.has(id.slice('area:'.length)) && !(region && without.has(regionSlug(region))));
  return screenTexts.counted.areas(shown.length) + where;
}

function listInWords(search: Search): string {
  const list = screenTexts.list(screenTexts.lists.find((word) => word === search['show']) ?? 'areas');
  const region = REGIONS.find(({ name }) => regionSlug(name) === search['region']);
  const rest = Object.keys(search).filter((key) => !['show', 'region', 'at', 'saved'].includes(key));
  const said = list + regionTexts.within(region ? [region.name] : []);
  return rest.length > 0 ? screenTexts.filtered(said) : said;
}
