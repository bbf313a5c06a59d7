// Hands Keycloak's answer to the page around this frame. The address never leaves our own origin.
parent.postMessage(location.href, location.origin);
