// Faults of the parent theme's markup, mended here so that its templates need not be copied.
document.addEventListener("DOMContentLoaded", () => {
  // The label of the name already typed points at `username`, an id that the page does not have then.
  const attempted = document.getElementById("kc-attempted-username");
  const label = attempted?.closest("div[class*='form__group']")?.querySelector("label[for='username']");
  if (label) label.htmlFor = attempted.id;
  // What is wrong with a field stands below it and is not told to who hears the page.
  for (const field of document.querySelectorAll("input[aria-invalid='true']")) {
    const error = document.getElementById(`input-error-${field.id}`);
    if (error) field.setAttribute("aria-describedby", error.id);
  }
  // A positive tabindex takes the keyboard out of the reading order.
  for (const element of document.querySelectorAll("[tabindex]")) {
    if (element.tabIndex > 0) element.removeAttribute("tabindex");
  }
});
