import type { AddCommand } from '../../command.ts';
import { addBuddies } from './buddies.ts';
import { addClusters } from './clusters.ts';
import { addCollaborators, addPeers } from './introductions.ts';

/** Who should meet; worked out and printed, never kept or sent. */
export const addSuggest: AddCommand = (program, session) => {
  const suggest = program
    .command('suggest')
    .summary('print who should meet: buddies, clusters, peers or collaborators')
    .description('Works out who should meet and prints it with the reasons. Nothing is kept, and nothing is sent to anybody.');
  for (const add of [addBuddies, addClusters, addPeers, addCollaborators]) add(suggest, session);
};
