import type { NodeId } from '../../graph/model/node-id.ts';
import { KithError, notAllowed } from '../../graph/model/kith-error.ts';
import { wordEnum } from '../schema/word-enum.ts';

export const VIEWER_ROLES = ['staff', 'analyst', 'steward', 'partnership'] as const;
export type ViewerRole = (typeof VIEWER_ROLES)[number];

export const ViewerRoleWord = wordEnum<ViewerRole>('ViewerRole', 'What somebody who uses Kith comes to do.', {
  staff: 'Programme staff: explore, match, record.',
  analyst: 'Asks how strong connections are and were; reads only.',
  steward: 'Keeps the record true: all that staff may, and names, imports, undo and the log.',
  partnership: 'A member or worker of one area; reads, asks and answers.',
});

/** Who asks. */
export interface ViewerIdentity {
  readonly role: ViewerRole;
  /** The area a partnership viewer belongs to. */
  readonly area?: NodeId | undefined;
}

/** How the change log names somebody who writes. */
export const writerName = ({ role, area }: ViewerIdentity): string => (area ? `${role} of ${area}` : role);

export const maySeeNames = ({ role }: ViewerIdentity): boolean => role === 'steward';
export const maySaveViews = ({ role }: ViewerIdentity): boolean => role !== 'partnership';
export const mayRecord = ({ role }: ViewerIdentity): boolean => role === 'staff' || role === 'steward';

/** @throws KithError NOT_ALLOWED unless the viewer may write records. */
export function checkMayRecord(viewer: ViewerIdentity): void {
  if (!mayRecord(viewer)) {
    throw notAllowed(`As ${viewer.role} you may read, not record. Staff and stewards may.`);
  }
}

/** @throws KithError NOT_ALLOWED unless the viewer is a steward. */
export function checkSteward(viewer: ViewerIdentity, what: string): void {
  if (viewer.role !== 'steward') throw notAllowed(`As ${viewer.role} you may not ${what}. Stewards may.`);
}

export const notSignedIn = (message: string) => new KithError('NOT_SIGNED_IN', message);
