import { times } from './figures-in-words.ts';

/** `met twice, areas met 21 times`; `have not met`. */
export function contactInWords({ met, areasMet }: { readonly met: number; readonly areasMet: number }): string {
  const said = [met > 0 ? `met ${times(met)}` : '', areasMet > 0 ? `areas met ${times(areasMet)}` : ''].filter((one) => one !== '');
  return said.length === 0 ? 'have not met' : said.join(', ');
}
