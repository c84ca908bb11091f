import { parseSync } from '@swc/core';

/** One import of a module, however it is written. */
export interface Import {
  /** Null where it is computed, so that nobody can say beforehand what is loaded. */
  readonly specifier: string | null;
  /** What is taken from the module, by its own names; null for everything. */
  readonly names: readonly string[] | null;
  /** Erased before the module runs. */
  readonly typeOnly: boolean;
  readonly line: number;
}

/**
 * Every import of a TypeScript or JavaScript module: declarations, re-exports, `import()`, `require()`, and types
 * by `import('…')`. Read from the syntax tree, so that no line break or comment hides one.
 * @throws Error when the text does not parse.
 */
export function importsOf(text: string): Import[] {
  const found: Import[] = [];
  // The parser counts positions on from one text to the next, so the line is looked up in the text itself.
  const lines = text.split('\n');
  const add = (specifier: string | null, typeOnly: boolean, names: readonly string[] | null = null) => {
    const at = specifier === null ? /\b(import|require)\s*\(/ : specifier;
    const line = lines.findIndex((each) => (typeof at === 'string' ? each.includes(at) : at.test(each)));
    found.push({ specifier, names, typeOnly, line: line + 1 });
  };
  walk(parseSync(text, { syntax: 'typescript', target: 'esnext' }), (node) => {
    if (node.type === 'CallExpression') {
      const callee = node.callee as Node;
      const loads = callee.type === 'Import' || ['require', 'getBuiltinModule'].includes(calledName(callee));
      if (loads) add(literal((node.arguments as Array<{ expression: Node }>)[0]?.expression), false);
    } else if (node.type === 'TsImportType') {
      add(literal(node.argument as Node), true);
    } else if (node.type === 'TsExternalModuleReference') {
      add(literal(node.expression as Node), false);
    } else if (String(node.type).match(/^(Import|Export\w+)Declaration$/) && node.source) {
      add(literal(node.source as Node), node.typeOnly === true, namesOf(node));
    }
  });
  return found;
}

type Node = Readonly<Record<string, unknown>>;

function walk(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) for (const each of value) walk(each, see);
  else if (typeof value === 'object' && value !== null) {
    see(value as Node);
    for (const each of Object.values(value)) walk(each, see);
  }
}

/** The names that a declaration takes from its module; null where it takes all, or the module itself. */
function namesOf(declaration: Node): string[] | null {
  const names: string[] = [];
  for (const specifier of (declaration.specifiers ?? [null]) as Array<Node | null>) {
    if (specifier?.type !== 'ImportSpecifier' && specifier?.type !== 'ExportSpecifier') return null;
    const name = (specifier.imported ?? specifier.orig ?? specifier.local) as Node;
    names.push(String(name.value));
  }
  return names;
}

/** `require` of `require(…)`, `module.require(…)` and `createRequire(…)(…)`; empty for any other call. */
function calledName(callee: Node): string {
  if (callee.type === 'Identifier') return String(callee.value);
  if (callee.type === 'MemberExpression') return String((callee.property as Node).value);
  const made = callee.type === 'CallExpression' ? calledName(callee.callee as Node) : '';
  return made === 'createRequire' ? 'require' : '';
}

/** The text of a string or of a template without parts to fill in. */
function literal(node: Node | undefined): string | null {
  if (node?.type === 'StringLiteral') return String(node.value);
  const quasis = node?.type === 'TemplateLiteral' ? (node.quasis as Node[]) : [];
  return quasis.length === 1 ? String(quasis[0]?.cooked) : null;
}
