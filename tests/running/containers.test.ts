import { readFileSync } from 'node:fs';
import { validate } from 'dockerfile-utils';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

describe('The Dockerfile', () => {
  const dockerfile = read('Dockerfile');

  it('has no fault that a linter finds', () => {
    expect(validate(dockerfile).map(({ message, range }) => `line ${range.start.line + 1}: ${message}`)).toEqual([]);
  });

  it('builds in one stage and runs in another, not as root', () => {
    expect(dockerfile.match(/^FROM /gm)).toHaveLength(2);
    expect(dockerfile).toMatch(/^USER node$/m);
  });

  it('copies only what is there', () => {
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, files]) => files!.split(' '));
    expect(copied.length).toBeGreaterThan(4);
    for (const file of copied) expect(() => read(file).length).not.toThrow(/ENOENT/);
  });
});

describe('docker-compose.yml', () => {
  const { services } = parse(read('docker-compose.yml')) as {
    services: Record<string, { image: string; ports: string[]; environment: Record<string, string> }>;
  };

  it('publishes on loopback only', () => {
    for (const { ports } of Object.values(services)) {
      for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:\d+:\d+$/);
    }
  });

  it('has no password of its own', () => {
    expect(services['neo4j']?.environment['NEO4J_AUTH']).toMatch(/^neo4j\/\$\{KITH_STORE_PASSWORD:\?/);
  });
});
