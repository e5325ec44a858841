import { parse } from 'csv-parse/sync';
import type { SourceTable } from '../graph/imports/source-table.ts';
import type { Provenance } from '../graph/model/vocabulary.ts';
import { IMPORT_COLUMNS, type ImportName, type ImportRow } from './import-columns.ts';
import { importTable } from './import-table.ts';

/**
 * Legacy South: a small cast for tests, small enough to check by hand. Fourteen areas, twenty people
 * and the four sessions of one cluster. Par Bay came to nothing; Mick Dolan withdrew consent and Jory
 * Keast's was never recorded; when Helen Katz joined is not known. Places are real, people invented.
 */
export function legacySouthTables(): readonly SourceTable[] {
  return (Object.keys(RECORDS) as (keyof typeof RECORDS)[]).map((name) => importTable(name, rowsOf(name)));
}

/** Whatever is not named here is invented. */
const PROVENANCES: Readonly<Partial<Record<ImportName, Provenance>>> = { areas: 'fact', topics: 'fact', context: 'derived' };

function rowsOf(name: keyof typeof RECORDS): ImportRow<ImportName>[] {
  const rows: Record<string, string>[] =
    name === 'attendance'
      ? attendance()
      : parse(RECORDS[name], { columns: [...IMPORT_COLUMNS[name]], trim: true, skip_empty_lines: true });
  const provenance = PROVENANCES[name] ?? 'demo';
  return rows.map((row) => ({ ...row, provenance, source: 'the Legacy South cast' }) as ImportRow<ImportName>);
}

/** Who came to what; Beth led the second session. */
const CAME: Readonly<Record<string, string>> = {
  'legacy-south-1': 'nasreen tom beth ruth marcus yusuf helen colin pauline aneta lorraine gwen devan folasade shanice mick imran grace',
  'legacy-south-2': 'nasreen tom beth* ruth yusuf colin pauline aneta lorraine gwen folasade shanice imran',
  'legacy-south-3': 'nasreen beth ruth marcus helen pauline dan lorraine devan mick grace',
  'legacy-south-4': 'nasreen tom beth ruth yusuf colin aneta gwen folasade shanice mick imran grace',
  'visit-1': 'nasreen tom beth',
  'buddy-call-1': 'nasreen beth',
};

/** The area everybody stands for. */
const HOME: Readonly<Record<string, string>> = {
  nasreen: 'cars-area-together',
  tom: 'cars-area-together',
  beth: 'lawrence-weston',
  ruth: 'whitleigh',
  marcus: 'whitleigh',
  yusuf: 'grange',
  helen: 'grange',
  colin: 'ramsey',
  pauline: 'heart-of-sidley',
  aneta: 'dover',
  dan: 'dover',
  lorraine: 'wecock-farm',
  gwen: 'brookside',
  devan: 'brookside',
  folasade: 'somers-town',
  shanice: 'heart-of-pitsea',
  mick: 'heart-of-pitsea',
  imran: 'farley-hill',
  grace: 'peach',
  jory: 'par-bay',
};

/** Whoever leads stands for no area, and nor does a call's record name one: there the role says it. */
const attendance = (): Record<string, string>[] =>
  Object.entries(CAME).flatMap(([event, people]) =>
    people.split(' ').map((one) => {
      const person = one.replace('*', '');
      const leads = person !== one;
      const area = leads || event === 'buddy-call-1' ? '' : (HOME[person] ?? '');
      return { event, person, area, as: leads ? 'facilitator' : 'participant' };
    }),
  );

const RECORDS = {
  areas: `
    cars-area-together, Cars Area Together Big Local, Cars Area Together, West Midlands, Solihull, 52.501, -1.7475, no, 3
    lawrence-weston, Lawrence Weston Big Local (Ambition Lawrence Weston), Lawrence Weston, South West, "Bristol, City of", 51.5136, -2.6684, no, 3
    whitleigh, Whitleigh Big Local, Whitleigh, South West, Plymouth, 50.4185, -4.1394, no, 2
    grange, Grange Big Local (East Finchley), Grange, London, Barnet, 51.5945, -0.1689, no, 3
    ramsey, Ramsey Big Local, Ramsey, East of England, Huntingdonshire, 52.4483, -0.1063, no, 1
    heart-of-sidley, Heart of Sidley Big Local, Heart of Sidley, South East, Rother, 50.8657, 0.4677, yes, 2
    dover, Dover Big Local (Dover Town), Dover, South East, Dover, 51.1193, 1.3004, yes, 3
    wecock-farm, Wecock Farm Big Local, Wecock Farm, South East, Havant, 50.8981, -1.0306, no, 3
    brookside, Brookside Big Local, Brookside, West Midlands, Telford and Wrekin, 52.6509, -2.4434, no, 2
    somers-town, Somers Town Big Local, Somers Town, London, Camden, 51.5346, -0.1298, no, 3
    heart-of-pitsea, Heart of Pitsea Big Local, Heart of Pitsea, East of England, Basildon, 51.5708, 0.5165, no, 2
    farley-hill, Farley Hill Big Local, Farley Hill, East of England, Luton, 51.8699, -0.4314, no, 3
    peach, PEACH (People's Empowerment Alliance for Custom House), PEACH, London, Newham, 51.5124, 0.0355, no, 1
    par-bay, Par Bay Big Local, Par Bay, South West, Cornwall, 50.3516, -4.699, yes, 1`,
  topics: `
    running-a-partnership, Running a partnership,
    legacy, Legacy and life after Big Local, running-a-partnership
    incorporation, "Legal form: CIO, CIC or charity", running-a-partnership
    assets-hubs, Community hubs and asset transfer,
    food, Food and food partnerships,`,
  people: `
    nasreen, Nasreen Begum, yes
    tom, Tom Adekoya, yes
    beth, Beth Calloway, yes
    ruth, Ruth Penhale, yes
    marcus, Marcus Tregear, yes
    yusuf, Yusuf Rahman, yes
    helen, Helen Katz, yes
    colin, Colin Thurlow, yes
    pauline, Pauline Frith, yes
    aneta, Aneta Mazur, yes
    dan, Dan Merricot, yes
    lorraine, Lorraine Sparkes, yes
    gwen, Gwen Parfitt, yes
    devan, Devan Solanki, yes
    folasade, Folasade Ojo, yes
    shanice, Shanice Clay, yes
    mick, Mick Dolan, no
    imran, Imran Hanif, yes
    grace, Grace Mensah, yes
    jory, Jory Keast,`,
  roles: `
    nasreen, cars-area-together, member, 2013-06-01,
    nasreen, cars-area-together, chair, 2016-04-01, 2019-03-01
    tom, cars-area-together, worker, 2017-09-01, 2023-06-01
    beth, lawrence-weston, chair, 2015-01-15,
    ruth, whitleigh, member, 2014-05-01,
    marcus, whitleigh, worker, 2016-01-01, 2021-01-01
    yusuf, grange, vice-chair, 2017-02-01, 2020-02-01
    helen, grange, member, ,
    colin, ramsey, member, 2012-10-01, 2022-10-01
    pauline, heart-of-sidley, chair, 2014-03-01, 2021-03-01
    aneta, dover, member, 2015-06-01,
    dan, dover, volunteer, 2018-01-01, 2019-06-01
    lorraine, wecock-farm, worker, 2016-06-01,
    gwen, brookside, chair, 2013-09-01,
    devan, brookside, member, 2017-03-01,
    folasade, somers-town, member, 2014-09-01,
    shanice, heart-of-pitsea, member, 2016-11-01,
    mick, heart-of-pitsea, volunteer, 2017-05-01, 2020-05-01
    imran, farley-hill, vice-chair, 2015-10-01,
    grace, peach, worker, 2015-02-01,
    jory, par-bay, member, 2013-01-01,`,
  organisations: `
    chelm-lane-trust, Chelm Lane Trust, community-based organisation / local charity
    fernhill-row-homes, Fernhill Row Homes, housing association
    osier-wharf-cvs, Osier Wharf CVS, council for voluntary service
    media-trust, Media Trust, support partner
    teasel-and-wren, Teasel and Wren Facilitation, other`,
  administers: `
    fernhill-row-homes, cars-area-together, 2013-06-01, 2018-09-01
    chelm-lane-trust, cars-area-together, 2018-09-01,
    osier-wharf-cvs, lawrence-weston, ,`,
  supports: `
    media-trust, cars-area-together, Communications support, 2018-06-01, 2019-06-01`,
  employs: `
    fernhill-row-homes, tom, 2017-09-01, 2018-09-01
    chelm-lane-trust, tom, 2018-09-01, 2023-06-01`,
  needs: `
    area:cars-area-together, assets-hubs, 3, 2018-01-01, 2019-01-01
    area:whitleigh, incorporation, 2, 2018-01-01,
    person:colin, legacy, 1, 2018-03-21,`,
  offers: `
    area:lawrence-weston, assets-hubs, 3, 2017-01-01,
    area:cars-area-together, incorporation, 2, 2018-06-01,
    person:ruth, food, 2, 2016-01-01,`,
  clusters: `
    legacy-south, Your Big Local Legacy - South, topic, legacy, 2, 2018-03-01, 2019-03-01`,
  facilitates: `
    teasel-and-wren, legacy-south`,
  members: `
    legacy-south, nasreen, cars-area-together, named, 2018-03-01, 2019-03-01
    legacy-south, tom, cars-area-together, named, 2018-03-01, 2019-03-01
    legacy-south, beth, lawrence-weston, named, 2018-03-01, 2019-03-01
    legacy-south, ruth, whitleigh, named, 2018-03-01, 2019-03-01
    legacy-south, marcus, whitleigh, named, 2018-03-01, 2019-03-01
    legacy-south, yusuf, grange, named, 2018-03-01, 2019-03-01
    legacy-south, helen, grange, named, 2018-03-01, 2019-03-01
    legacy-south, colin, ramsey, named, 2018-03-01, 2019-03-01
    legacy-south, pauline, heart-of-sidley, named, 2018-03-01, 2019-03-01
    legacy-south, aneta, dover, named, 2018-03-01, 2019-03-01
    legacy-south, dan, dover, substitute, 2018-03-01, 2019-03-01
    legacy-south, lorraine, wecock-farm, named, 2018-03-01, 2019-03-01
    legacy-south, gwen, brookside, named, 2018-03-01, 2019-03-01
    legacy-south, devan, brookside, named, 2018-03-01, 2019-03-01
    legacy-south, folasade, somers-town, named, 2018-03-01, 2019-03-01
    legacy-south, shanice, heart-of-pitsea, named, 2018-03-01, 2019-03-01
    legacy-south, mick, heart-of-pitsea, named, 2018-03-01, 2019-03-01
    legacy-south, imran, farley-hill, named, 2018-03-01, 2019-03-01
    legacy-south, grace, peach, named, 2018-03-01, 2019-03-01
    legacy-south, jory, par-bay, named, 2018-03-01, 2019-03-01`,
  events: `
    legacy-south-1, "Your Big Local Legacy - South, session 1", cluster session, 2018-03-21, "Friends House, London", , , legacy-south, legacy, 1
    legacy-south-2, "Your Big Local Legacy - South, session 2", cluster session, 2018-06-27, Bristol, 51.45, -2.59, legacy-south, legacy, 2
    legacy-south-3, "Your Big Local Legacy - South, session 3", cluster session, 2018-10-17, Brighton, 50.83, -0.14, legacy-south, legacy, 3
    legacy-south-4, "Your Big Local Legacy - South, session 4", cluster session, 2019-02-13, London, 51.51, -0.13, legacy-south, legacy;incorporation, 4
    visit-1, Visit to Lawrence Weston: the hub, peer visit, 2018-11-14, Lawrence Weston, 51.5136, -2.6684, , assets-hubs,
    buddy-call-1, Buddy call, buddy call, 2018-05-09, Online, , , , ,`,
  hosts: `
    visit-1, lawrence-weston`,
  attendance: '',
  evaluations: `
    legacy-south-1, yes, 14, 6, 7, 12
    legacy-south-2, yes, 12, 7, 6, 10
    legacy-south-3, yes, 10, 7, 5, 8
    legacy-south-4, yes, 9, 8, 6, 8`,
  buddies: `
    nasreen, beth, legacy-south, 2018-04-01, 2019-04-01, Visit each other's hub before the winter, yes`,
  questions: `
    q1, How do I choose between a CIO and a CIC?, incorporation, ruth, 2018-07-02`,
  answers: `
    a1, q1, nasreen, 2018-07-05, "We chose a CIO, for we mean to own the building.", yes
    a2, q1, grace, 2018-08-01, Visit one of each before you choose., `,
  collaborations: `
    shared-growing, Shared growing project, project, food, cars-area-together;brookside, 2018-09-01, 2018-12-01, 1500`,
  context: `
    cars-area-together, IMD 2019: median decile of neighbourhoods (1 is most deprived), 2019, 1.5
    lawrence-weston, IMD 2019: median decile of neighbourhoods (1 is most deprived), 2019, 2`,
} as const satisfies { readonly [N in ImportName]: string };
