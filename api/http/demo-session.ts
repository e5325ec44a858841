import { json, Router } from 'express';
import { nodeId } from '../../graph/model/node-id.ts';
import type { Store } from '../../graph/store/store.ts';
import { DEMO_COOKIE, demoIdentityText, parseDemoIdentity } from '../viewer/demo-sign-in.ts';
import { sendRefusal } from './send-refusal.ts';

/** The role switch of the demo: `POST /demo-session { "role": "steward" }`, for a partnership with its `area`. */
export function demoSession(store: Store): Router {
  const router = Router();
  router.post('/demo-session', json({ limit: 10_000 }), async (request, response) => {
    if (request.headers['sec-fetch-site'] === 'cross-site') {
      return sendRefusal(request, response, 403, 'Pages of other sites cannot switch your role.', 'NOT_ALLOWED');
    }
    const { role, area } = (request.body ?? {}) as { role?: unknown; area?: unknown };
    const named = typeof role === 'string' ? role : '';
    const text = typeof area === 'string' && area !== '' ? `${named}:${area}` : named;
    const viewer = parseDemoIdentity(text.toLowerCase().startsWith('partnership') ? text : text.toLowerCase());
    if (!viewer) {
      const message = 'role must be staff, analyst, steward, or partnership with the id of its area.';
      return sendRefusal(request, response, 400, message, 'BAD_INPUT');
    }
    if (viewer.area && !(await store.nodes([nodeId('Area', viewer.area)]))[0]) {
      return sendRefusal(request, response, 404, `There is no ${viewer.area}.`, 'NOT_FOUND');
    }
    response.cookie(DEMO_COOKIE, demoIdentityText(viewer), { httpOnly: true, sameSite: 'lax', path: '/' });
    response.status(204).end();
  });
  router.all('/demo-session', (request, response) => {
    response.setHeader('Allow', 'POST');
    sendRefusal(request, response, 405, 'The role is switched with POST.');
  });
  return router;
}
