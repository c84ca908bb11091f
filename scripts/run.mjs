// Plain JavaScript for any Node from 20 on: installs what is missing, then runs the pinned Node with the
// given arguments. `--setup` as the only argument stops after the installation.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { installIfNeeded } from './install.mjs';
import { pinnedNode } from './pinned-node.mjs';
import { root } from './root.mjs';

await installIfNeeded();
const args = process.argv.slice(2);
if (args[0] !== '--setup') {
  // The child keeps the read end of this pipe: when this process dies, however it dies, the pipe ends and
  // the child stops by itself. SAMGRAF_PARENT_PIPE tells it which descriptor to watch.
  const child = spawn(pinnedNode(), ['--disable-warning=ExperimentalWarning', ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'pipe'],
    env: {
      // What was compiled once is not compiled at every start, in this process and in those that it starts.
      ...(args[0].startsWith('processes/') && {
        NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compiled'),
      }),
      ...process.env,
      SAMGRAF_PARENT_PIPE: '3',
    },
  });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // npm may die without passing a signal on; then this process is handed to another parent.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref();
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGTERM' ? 0 : 1)));
}
