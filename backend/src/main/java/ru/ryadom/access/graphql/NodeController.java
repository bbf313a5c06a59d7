package ru.ryadom.access.graphql;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.NodeFinder;
import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.Ids;

/** Anything by its id. What is foreign and what does not exist answer alike. */
@Controller
class NodeController {

	private final Map<String, NodeFinder> finders;

	NodeController(List<NodeFinder> finders) {
		this.finders = finders.stream().collect(Collectors.toMap(NodeFinder::prefix, Function.identity()));
	}

	@QueryMapping
	Object node(Viewer viewer, @Argument String id) {
		int end = id.indexOf('_');
		NodeFinder finder = (end > 0) ? this.finders.get(id.substring(0, end)) : null;
		if (finder == null || !Ids.isOf(finder.prefix(), id)) {
			throw new Fault.NotFound();
		}
		return finder.find(viewer, id).orElseThrow(Fault.NotFound::new);
	}

}
