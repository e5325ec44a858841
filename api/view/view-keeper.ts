import { notAllowed } from '../../graph/model/kith-error.ts';
import { mayChange, type ViewKeeper } from '../../graph/services/views/view-keeper.ts';
import type { View } from '../../graph/services/views/view.ts';
import type { Context } from '../context.ts';
import { recorder } from '../recording/recorder.ts';
import { maySaveViews, writerName, type ViewerIdentity } from '../viewer/identity.ts';

const keepsAllViews = ({ role }: ViewerIdentity): boolean => role === 'steward';

/** @throws KithError NOT_ALLOWED for partnerships. */
function checkMaySaveViews(viewer: ViewerIdentity): void {
  if (!maySaveViews(viewer)) throw notAllowed('As partnership you may open saved views, not save them. Staff, stewards and analysts may; Copy link shares what you see.');
}

/** Who saves, changes and removes views, once it is clear that they may at all. */
export const viewKeeper = (context: Context): ViewKeeper => ({ ...recorder(context, checkMaySaveViews), keepsAll: keepsAllViews(context.viewer) });

export const mayChangeView = (viewer: ViewerIdentity, view: View): boolean =>
  maySaveViews(viewer) && mayChange({ by: writerName(viewer), keepsAll: keepsAllViews(viewer) }, view);
