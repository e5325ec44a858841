import type { ImportTable } from '../import-table.ts';
import { TABLE_NAMES, type TableName } from '../table-name.ts';
import { administers } from './administers.ts';
import { answers } from './answers.ts';
import { areas } from './areas.ts';
import { attendance } from './attendance.ts';
import { buddies } from './buddies.ts';
import { clusters } from './clusters.ts';
import { collaborations } from './collaborations.ts';
import { context } from './context.ts';
import { employs } from './employs.ts';
import { evaluations } from './evaluations.ts';
import { events } from './events.ts';
import { facilitates } from './facilitates.ts';
import { hosts } from './hosts.ts';
import { members } from './members.ts';
import { needs } from './needs.ts';
import { offers } from './offers.ts';
import { organisations } from './organisations.ts';
import { people } from './people.ts';
import { questions } from './questions.ts';
import { roles } from './roles.ts';
import { supports } from './supports.ts';
import { topics } from './topics.ts';

const TABLES: Record<TableName, ImportTable> = {
  areas,
  people,
  roles,
  organisations,
  administers,
  supports,
  employs,
  topics,
  needs,
  offers,
  clusters,
  facilitates,
  members,
  events,
  hosts,
  attendance,
  evaluations,
  collaborations,
  buddies,
  questions,
  answers,
  context,
};

export const importTableOf = (name: TableName): ImportTable => TABLES[name];
export const IMPORT_TABLES: readonly ImportTable[] = TABLE_NAMES.map(importTableOf);
