import type { Application, TouchedApplication } from "../domain/applications/application";

/** The applications that a project touches, by name; one that left the register keeps its id. */
export function nameTouched(touched: readonly TouchedApplication[], register: readonly Application[]) {
  const names = new Map(register.map(({ id, name }) => [id, name]));
  return touched.map(({ applicationId, effect }) => ({ id: applicationId, name: names.get(applicationId) ?? applicationId, effect }));
}
