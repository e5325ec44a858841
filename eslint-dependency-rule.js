import path from 'node:path';

/**
 * Who may import whom: of the first entry that holds both the importing file's folder and the
 * imported one's, the message is shown. Folders are of the project's root; `except` are folders
 * within `from` that may be imported all the same.
 */
const FORBIDDEN = [
  { in: 'graph', from: ['api', 'web', 'seeds', 'tests'], message: 'graph imports nothing of ours.' },
  { in: 'web', from: ['api', 'graph', 'seeds', 'tests'], message: 'web knows the API only by its schema.' },
  { in: 'api', from: ['web', 'tests'], message: 'api imports graph and seeds only.' },
  { in: 'seeds', from: ['api', 'web', 'tests'], message: 'seeds imports graph only.' },
  { in: 'graph/model', from: ['graph'], except: ['graph/model'], message: 'model imports nothing else of graph.' },
  {
    in: 'graph/store',
    from: ['graph'],
    except: ['graph/model', 'graph/store', 'graph/threads'],
    message: 'store imports model only.',
  },
  {
    in: 'graph/network',
    from: ['graph'],
    except: ['graph/model', 'graph/network', 'graph/store/store.ts'],
    message: 'network imports model and the port.',
  },
  ...['imports', 'services', 'ties', 'measures', 'matching'].map((room) => ({
    in: `graph/${room}`,
    from: ['graph/store/sqlite', 'graph/store/neo4j'],
    message: 'Only the entry points construct a store.',
  })),
];

const featureOf = (file) => /^web\/features\/[^/]+/.exec(file)?.[0];

const within = (file, folder) => file === folder || file.startsWith(`${folder}/`);

/** An ESLint rule that keeps the layers of the project apart. */
export const dependencyRule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = path.relative(context.cwd, context.filename).split(path.sep).join('/');
    const check = (node) => {
      const wanted = node.source?.value;
      if (typeof wanted !== 'string' || !wanted.startsWith('.')) return;
      const imported = path.posix.join(path.posix.dirname(file), wanted);
      const broken = FORBIDDEN.find(
        (one) =>
          within(file, one.in) &&
          one.from.some((folder) => within(imported, folder)) &&
          !one.except?.some((folder) => within(imported, folder)),
      );
      if (broken) context.report({ node, message: `${broken.message} (${imported})` });
      const [own, other] = [featureOf(file), featureOf(imported)];
      if (own && other && own !== other) {
        const message = `Features do not import each other: what they share stands beside them. (${imported})`;
        context.report({ node, message });
      }
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
