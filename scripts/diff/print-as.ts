import { printable } from "../printable.ts";
import { reportMarkdown } from "./markdown.ts";
import { printReport, reportJson } from "./print.ts";
import type { Report } from "./report.ts";

const PRINTERS = { text: printReport, json: reportJson, markdown: reportMarkdown };

/** The report in the requested form, without terminal control or commands to a CI. */
export function printAs(format: keyof typeof PRINTERS, report: Report): string {
  return printable(PRINTERS[format](report));
}
