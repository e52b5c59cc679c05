interface WithArrow {
  showDropDown?: boolean;
}

/** Whether a list of choices is not offered. The file says so with "showDropDown", which means the opposite of its name. */
export function hasNoArrow(validation: object): boolean {
  const beside: WithArrow = validation;
  return beside.showDropDown === true;
}

export function hideArrow(validation: object): void {
  const beside: WithArrow = validation;
  beside.showDropDown = true;
}
