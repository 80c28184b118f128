import { reportMarkdown } from "./markdown.ts";
import { printReport, reportJson } from "./print.ts";
import type { Report } from "./report.ts";

const PRINTERS = { text: printReport, json: reportJson, markdown: reportMarkdown };

/** The report in the form that was asked for. */
export function printAs(format: keyof typeof PRINTERS, report: Report): string {
  return PRINTERS[format](report);
}
