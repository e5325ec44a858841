/** The columns of every import file, in the order in which the demo programme writes them. */
export const IMPORT_COLUMNS = {
  areas: ['id', 'name', 'short_name', 'region', 'local_authority', 'lat', 'lon', 'coastal', 'wave'],
  people: ['id', 'name', 'consent'],
  roles: ['person', 'area', 'role', 'from', 'to'],
  organisations: ['id', 'name', 'kind'],
  administers: ['organisation', 'area', 'from', 'to'],
  supports: ['organisation', 'area', 'offer', 'from', 'to'],
  topics: ['slug', 'label', 'broader'],
  needs: ['who', 'topic', 'level', 'from', 'to'],
  offers: ['who', 'topic', 'level', 'from', 'to'],
  events: ['id', 'name', 'kind', 'date', 'place', 'lat', 'lon', 'cluster', 'topics', 'number'],
  attendance: ['event', 'person', 'area', 'as'],
  clusters: ['id', 'name', 'kind', 'topic', 'seats_per_area', 'from', 'to'],
  members: ['cluster', 'person', 'area', 'seat', 'from', 'to'],
  collaborations: ['id', 'name', 'kind', 'topic', 'areas', 'from', 'to', 'amount'],
  buddies: ['person', 'buddy', 'cluster', 'from', 'to', 'action', 'followed_up'],
  questions: ['id', 'text', 'topic', 'person', 'date'],
  answers: ['id', 'question', 'person', 'date', 'text', 'useful'],
  evaluations: [
    'event',
    'attendance_returned',
    'responses',
    'excellent',
    'got_everything',
    'networking_most_useful',
  ],
  employs: ['organisation', 'person', 'from', 'to'],
  hosts: ['event', 'area'],
  facilitates: ['organisation', 'cluster'],
  context: ['area', 'indicator', 'year', 'value'],
} as const;

export type ImportName = keyof typeof IMPORT_COLUMNS;
export const IMPORT_NAMES = Object.keys(IMPORT_COLUMNS) as ImportName[];

type Column<N extends ImportName> = (typeof IMPORT_COLUMNS)[N][number];

/** One row of an import file; a column that is absent is an empty cell. */
export type ImportRow<N extends ImportName> = Readonly<
  Partial<Record<Column<N> | 'provenance' | 'source', string | undefined>>
>;
