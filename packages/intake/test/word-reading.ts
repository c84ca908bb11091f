import { type FileReading, FileRefusal, type IncomingFile, type KeptFile } from '../src/index.ts';

/**
 * A format for tests: a line is a word. `refuse` refuses the file, `fault` is a defect of the reader, `odd` is told
 * and left out.
 */
export class WordReading implements FileReading {
  readonly #file: IncomingFile;
  #observed = 0;
  #words = 0;

  constructor(file: IncomingFile) {
    this.#file = file;
  }

  observe(chunk: Uint8Array): void {
    this.#observed += chunk.length;
  }

  read({ bytes }: KeptFile, chunks: Iterable<Uint8Array>): void {
    if (bytes !== this.#observed) throw new Error(`Shown ${this.#observed} of ${bytes} bytes.`);
    const { name, problems, database } = this.#file;
    const text = Buffer.concat([...chunks].map((each) => Buffer.from(each))).toString();
    const insert = database.prepare('INSERT INTO word (import, file, text) VALUES (0, ?, ?)');
    for (const [index, word] of text.split('\n').entries()) {
      const problem = { file: name, line: index + 1, message: 'Not a word.' };
      if (word === 'fault') throw new Error('a fault of ours');
      if (word === 'refuse') {
        const refused = { ...problem, rule: 'REFUSED_WORD', severity: 'ERROR' } as const;
        problems.add(refused, true);
        throw new FileRefusal(refused);
      }
      if (word === 'odd') problems.add({ ...problem, rule: 'ODD_WORD', severity: 'WARNING' });
      else if (word !== '') {
        insert.run(name, word);
        this.#words += 1;
      }
    }
  }

  summary() {
    return { encoding: 'UTF-8', period: null, counts: { words: this.#words } };
  }

  recorded(id: number): void {
    this.#file.database.prepare('UPDATE word SET import = ? WHERE import = 0').run(id);
  }
}
