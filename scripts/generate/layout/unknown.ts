import type ts from "typescript";
import { compiler } from "../compiler.ts";

/** Code that the generator does not write every day: how it is laid out is for Prettier to say. */
export class Unknown extends Error {
  override readonly name = "Unknown";

  constructor(node: ts.Node) {
    super(compiler.SyntaxKind[node.kind]);
  }
}
