import ts from "typescript";
import { memberName, membersOf } from "./type-members.ts";

/**
 * The type of a sent value, which accepts everything with the same JSON: `readonly` lists, `undefined` for
 * optional properties, and any object, also of a class or an interface, if no property is described.
 */
export function sentType<Root extends ts.Node>(root: Root): Root {
  const { factory } = ts;
  const visit = (node: ts.Node): ts.Node => {
    if (isFreeForm(node)) return factory.createKeywordTypeNode(ts.SyntaxKind.ObjectKeyword);
    const visited = ts.visitEachChild(node, visit, undefined);
    if (ts.isArrayTypeNode(visited) || ts.isTupleTypeNode(visited)) {
      return factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, visited);
    }
    if (!ts.isPropertySignature(visited) || visited.questionToken === undefined) return visited;
    const { modifiers, name, questionToken, type } = visited;
    return factory.updatePropertySignature(
      visited,
      modifiers,
      name,
      questionToken,
      orUndefined(type),
    );
  };
  return visit(root) as Root;
}

function orUndefined(type: ts.TypeNode | undefined): ts.TypeNode {
  const missing = ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
  return type === undefined || type.kind === ts.SyntaxKind.NeverKeyword
    ? missing
    : ts.factory.createUnionTypeNode([type, missing]);
}

/** Whether a type is `{ [key: string]: unknown }`. */
function isFreeForm(node: ts.Node): boolean {
  if (!ts.isTypeLiteralNode(node) || node.members.length !== 1) return false;
  const [member] = node.members;
  return (
    member !== undefined &&
    ts.isIndexSignatureDeclaration(member) &&
    member.type.kind === ts.SyntaxKind.UnknownKeyword
  );
}

/**
 * Applies {@link sentType} to parameters, request bodies and sent components. Webhook bodies stay unchanged.
 *
 * @param sent names of the components that are sent, as `parameters/Name`
 */
export function withSentTypes(nodes: readonly ts.Node[], sent: ReadonlySet<string>): ts.Node[] {
  const webhooks = nodes.filter((node) => nameOfInterface(node) === "webhooks");
  const deliveries = new Set(webhooks.flatMap(operationsReferenced));
  return nodes.map((node) => {
    if (!ts.isInterfaceDeclaration(node)) return node;
    switch (node.name.text) {
      case "paths":
        return changed(node, (_path, item) =>
          changed(sentParts(item), (_key, part) => sentParts(part)),
        );
      case "operations":
        return changed(node, (id, operation) =>
          deliveries.has(id) ? operation : sentParts(operation),
        );
      case "components":
        return changed(node, (section, type) =>
          // schemas are declarations of their own
          section === "schemas"
            ? type
            : changed(type, (name, part) =>
                sent.has(`${section}/${name}`) ? sentType(part) : part,
              ),
        );
      default:
        return node;
    }
  });
}

function nameOfInterface(node: ts.Node): string | undefined {
  return ts.isInterfaceDeclaration(node) ? node.name.text : undefined;
}

/** Each `operations["…"]` in a node. */
function operationsReferenced(root: ts.Node): string[] {
  const ids: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isIndexedAccessTypeNode(node) &&
      ts.isLiteralTypeNode(node.indexType) &&
      ts.isStringLiteral(node.indexType.literal)
    ) {
      ids.push(node.indexType.literal.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(root);
  return ids;
}

/** An operation, or what all operations of a path share. */
function sentParts(operation: ts.TypeNode): ts.TypeNode {
  return changed(operation, (part, type) =>
    part === "parameters" || part === "requestBody" ? sentType(type) : type,
  );
}

/** Changes the types of the properties of an interface or of the type of an object. */
function changed<Holder extends ts.Node>(
  holder: Holder,
  change: (name: string, type: ts.TypeNode) => ts.TypeNode,
): Holder {
  const { factory } = ts;
  if (membersOf(holder).length === 0) return holder;
  const visit = (node: ts.Node): ts.Node => {
    if (!ts.isPropertySignature(node) || node.type === undefined) return node;
    const { modifiers, name, questionToken, type } = node;
    const changedType = change(memberName(node) ?? "", type);
    return factory.updatePropertySignature(node, modifiers, name, questionToken, changedType);
  };
  return ts.visitEachChild(holder, visit, undefined);
}
