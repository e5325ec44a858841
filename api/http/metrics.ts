import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Figures of one server in Prometheus' format. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly seconds: Histogram;
  private readonly refusals: Counter;

  constructor(subscribers: () => number) {
    collectDefaultMetrics({ register: this.registry });
    const registers = [this.registry];
    this.seconds = new Histogram({
      name: 'kith_http_request_seconds',
      help: 'Time from the request’s head to the answer’s end, by place and status.',
      labelNames: ['place', 'status'],
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
      registers,
    });
    this.refusals = new Counter({
      name: 'kith_graphql_errors_total',
      help: 'Errors in answers of the API, by code.',
      labelNames: ['code'],
      registers,
    });
    new Gauge({
      name: 'kith_subscribers',
      help: 'Subscriptions to changes and to the progress of long work that are open.',
      registers,
      collect() {
        this.set(subscribers());
      },
    });
  }

  requestDone(place: string, status: number, seconds: number): void {
    this.seconds.labels(place, String(status)).observe(seconds);
  }

  errorGiven(code: string): void {
    this.refusals.labels(code).inc();
  }

  readonly serve: RequestHandler = async (_request, response) => {
    response.setHeader('Content-Type', this.registry.contentType);
    response.end(await this.registry.metrics());
  };
}
