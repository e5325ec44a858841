import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** The Bolt message COMMIT as it crosses the wire: its length, its signature, the end of the message. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

export interface CommitCutter {
  readonly url: string;
  /** Lets the next commit through, and cuts the line before its answer comes back. */
  cutAfterNextCommit(): void;
  /** How many times it has cut. */
  readonly cuts: number;
  close(): Promise<void>;
}

/** Stands between a driver and a database on loopback, as a network that fails at the worst moment. */
export async function commitCutter(databaseUrl: string): Promise<CommitCutter> {
  const { hostname, port } = new URL(databaseUrl.replace(/^[a-z0-9+]+:/, 'http:'));
  const sockets = new Set<Socket>();
  let armed = false;
  let cuts = 0;
  const server = createServer((client) => {
    const database = connect(Number(port), hostname);
    let cutting = false;
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        database.destroy();
      });
    }
    client.on('data', (bytes) => {
      if (armed && bytes.includes(COMMIT)) {
        armed = false;
        cutting = true;
      }
      database.write(bytes);
    });
    database.on('data', (bytes) => {
      if (!cutting) return void client.write(bytes);
      cuts++;
      client.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cutAfterNextCommit: () => void (armed = true),
    get cuts() {
      return cuts;
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
