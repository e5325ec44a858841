/** The import files there are, in the order in which one would fill them in. */
export const TABLE_NAMES = [
  'areas',
  'people',
  'roles',
  'organisations',
  'administers',
  'supports',
  'employs',
  'topics',
  'needs',
  'offers',
  'clusters',
  'facilitates',
  'members',
  'events',
  'hosts',
  'attendance',
  'evaluations',
  'collaborations',
  'buddies',
  'questions',
  'answers',
  'context',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** `people` for `people.csv`, `data/People.xlsx` and the sheet `people` of a workbook. */
export const tableNameOf = (file: string): string =>
  file
    .replace(/^.*[\\/]/, '')
    .replace(/\.(csv|xlsx)$/i, '')
    .trim()
    .toLowerCase();

export const isTableName = (name: string): name is TableName => (TABLE_NAMES as readonly string[]).includes(name);
