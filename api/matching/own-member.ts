import type { SuggestionMember, SuggestionStep } from '../../graph/services/matching/suggestion.ts';
import type { ViewerIdentity } from '../viewer/identity.ts';

/** Whether a partnership may read what somebody answered, and why: they stand for its area. Staff and analysts may always. */
export const isOwnMember = ({ role, area }: ViewerIdentity, { id, area: of }: Pick<SuggestionMember, 'id' | 'area'>): boolean =>
  role !== 'partnership' || (area !== undefined && (id === area || of === area));

/** Whether a step may be read: that somebody else declined is between them and staff. */
export const maySeeStep = (viewer: ViewerIdentity, step: SuggestionStep, members: readonly SuggestionMember[]): boolean =>
  step.status !== 'declined' || step.member === undefined || members.some((one) => one.id === step.member && isOwnMember(viewer, one));
