// Tells the page that waits in the other window that the sign-in is there again, and closes this one.
new BroadcastChannel('ryadom.session').postMessage('signed-in');
window.close();
