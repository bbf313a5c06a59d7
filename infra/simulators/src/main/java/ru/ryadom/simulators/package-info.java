/**
 * Training stand-ins for other people's systems: they take messages, tell events, and do
 * wrong what a person or a test asks them to. They share nothing with the product but the
 * wire.
 */
@NullMarked
package ru.ryadom.simulators;

import org.jspecify.annotations.NullMarked;
