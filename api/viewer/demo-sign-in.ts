import type { IncomingHttpHeaders } from 'node:http';
import { labelOf, type NodeId } from '../../graph/model/node-id.ts';
import { notSignedIn, VIEWER_ROLES, type ViewerIdentity, type ViewerRole } from './identity.ts';

export const DEMO_COOKIE = 'kith_demo';
const USUAL: ViewerIdentity = { role: 'staff' };
const HOW = 'Use demo:staff, demo:analyst, demo:steward or demo:partnership:<area id>.';

/** `staff`, or `partnership:area:cars-area-together`; undefined for anything else. */
export function parseDemoIdentity(text: string): ViewerIdentity | undefined {
  const [role = '', ...rest] = text.split(':');
  if (!(VIEWER_ROLES as readonly string[]).includes(role)) return undefined;
  const area = rest.join(':');
  if (role !== 'partnership') return area === '' ? { role: role as ViewerRole } : undefined;
  return labelOf(area) === 'Area' ? { role, area: area as NodeId } : undefined;
}

export const demoIdentityText = ({ role, area }: ViewerIdentity): string => (area ? `${role}:${area}` : role);

/**
 * Who asks, by a bearer token, else by the cookie of the role switch, else as staff.
 * @throws KithError NOT_SIGNED_IN for a token nobody gave out.
 */
export function demoViewer({ authorization, cookie }: Pick<IncomingHttpHeaders, 'authorization' | 'cookie'>): ViewerIdentity {
  if (authorization !== undefined) return bearer(authorization);
  const chosen = cookieValue(cookie ?? '', DEMO_COOKIE);
  return (chosen !== undefined && parseDemoIdentity(chosen)) || USUAL;
}

function bearer(authorization: string): ViewerIdentity {
  const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
  const viewer = token?.startsWith('demo:') ? parseDemoIdentity(token.slice('demo:'.length)) : undefined;
  if (!viewer) throw notSignedIn(`The token is not one that Kith knows. ${HOW}`);
  return viewer;
}

function cookieValue(header: string, name: string): string | undefined {
  for (const pair of header.split(';')) {
    const [key, ...rest] = pair.split('=');
    if (key?.trim() !== name) continue;
    try {
      return decodeURIComponent(rest.join('=').trim());
    } catch {
      return undefined;
    }
  }
  return undefined;
}
