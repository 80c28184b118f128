import { ReflectionKind, type DeclarationReflection, type ProjectReflection } from "typedoc";

/**
 * Public symbols without a description or example: each function and class needs both, each property a
 * description.
 *
 * @returns a line for each, with its name
 */
export function undocumented(project: ProjectReflection): string[] {
  const all = Object.values(project.reflections).filter((one) => one.isDeclaration());
  return all.flatMap((one) => [
    ...(isProperty(one) && !isDescribed(one) ? [`${nameOf(one)} has no description`] : []),
    ...(needsExample(one) && !hasExample(one) ? [`${nameOf(one)} has no @example`] : []),
  ]);
}

/** A property of a class or interface; one that overrides another means the same. */
function isProperty(one: DeclarationReflection): boolean {
  return (
    one.kindOf(ReflectionKind.Property) &&
    one.parent?.kindOf([ReflectionKind.Class, ReflectionKind.Interface]) === true &&
    one.overwrites === undefined &&
    one.inheritedFrom === undefined
  );
}

function needsExample(one: DeclarationReflection): boolean {
  return one.kindOf([ReflectionKind.Class, ReflectionKind.Function]);
}

function isDescribed(one: DeclarationReflection): boolean {
  return commentsOf(one).some((comment) => comment.hasVisibleComponent());
}

function hasExample(one: DeclarationReflection): boolean {
  return commentsOf(one).some((comment) => comment.getTag("@example") !== undefined);
}

/** A function's comments are those of its signatures. */
function commentsOf({ comment, signatures = [], type }: DeclarationReflection) {
  const inner = type?.type === "reflection" ? type.declaration : undefined;
  return [
    comment,
    ...signatures.map((signature) => signature.comment),
    ...(inner?.signatures ?? []).map((signature) => signature.comment),
  ].filter((one) => one !== undefined);
}

function nameOf(one: DeclarationReflection): string {
  return one.getFriendlyFullName();
}
