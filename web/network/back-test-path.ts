import type { BackTestAsked } from './back-test-query.ts';

/** Where the report of a back-test is: `/matching/back-test?level=people&cutoff=2024-04-01`. Areas are usual. */
export const backTestPath = ({ level, cutoff }: { readonly level: BackTestAsked['level']; readonly cutoff?: string }) => ({
  to: '/matching/back-test',
  search: { level: level === 'PERSON' ? 'people' : undefined, cutoff } as never,
});
