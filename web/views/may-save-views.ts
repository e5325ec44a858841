import type { Viewer } from '../data/viewer.ts';

/** Partnerships open views and save none; so does nobody before it is known who they are. */
export const maySaveViews = (viewer: Viewer | undefined): boolean => viewer !== undefined && viewer.role !== 'PARTNERSHIP';
