import { Router } from 'express';
import type { Store } from '../../graph/store/store.ts';

/** Whether this server may be sent requests. */
export class Readiness {
  private waitingFor: string | undefined = 'its parts are being put together';

  static now(): Readiness {
    const readiness = new Readiness();
    readiness.ready();
    return readiness;
  }

  /** What it still waits for; undefined once it serves. */
  get waiting(): string | undefined {
    return this.waitingFor;
  }

  waitFor(what: string): void {
    this.waitingFor = what;
  }

  ready(): void {
    this.waitingFor = undefined;
  }
}

/** `/health`: the process answers. `/ready`: it has all it needs, and its store answers. */
export function probes(readiness: Readiness, store: Store): Router {
  const router = Router();
  router.get('/health', (_request, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/ready', async (_request, response) => {
    if (readiness.waiting !== undefined) {
      response.status(503).json({ status: 'waiting', for: readiness.waiting });
      return;
    }
    try {
      response.json({ status: 'ready', version: await store.version() });
    } catch {
      response.status(503).json({ status: 'waiting', for: 'the store' });
    }
  });
  return router;
}
