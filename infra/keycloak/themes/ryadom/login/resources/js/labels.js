// The parent theme points the label of the name already typed at `username`, an id that the page does not have then.
document.addEventListener("DOMContentLoaded", () => {
  const attempted = document.getElementById("kc-attempted-username");
  const label = attempted?.closest("form, div[class*='form__group']")?.querySelector("label[for='username']");
  if (label) label.htmlFor = attempted.id;
});
