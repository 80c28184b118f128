import ts from "typescript";

/** A property of an interface or of the type of an object. */
export interface Member {
  readonly name: string;
  readonly type: ts.TypeNode;
  readonly signature: ts.PropertySignature;
}

/** The properties of an interface or of an object type; empty for any other node. */
export function membersOf(holder: ts.Node | undefined): Member[] {
  if (holder === undefined) return [];
  if (!ts.isInterfaceDeclaration(holder) && !ts.isTypeLiteralNode(holder)) return [];
  return holder.members.flatMap((member: ts.TypeElement): Member[] => {
    const name = memberName(member);
    if (name === undefined || !ts.isPropertySignature(member) || member.type === undefined)
      return [];
    return [{ name, type: member.type, signature: member }];
  });
}

/** The name of a property, unless it is computed. */
export function memberName({ name }: ts.TypeElement): string | undefined {
  return name === undefined || ts.isComputedPropertyName(name) ? undefined : name.text;
}
