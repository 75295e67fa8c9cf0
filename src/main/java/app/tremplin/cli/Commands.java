package app.tremplin.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/// Makes the commands and hands each what it needs.
record Commands(Surroundings surroundings) implements IFactory {

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (Command.class.isAssignableFrom(type)) {
            return type.getDeclaredConstructor(Surroundings.class).newInstance(surroundings);
        }
        return CommandLine.defaultFactory().create(type);
    }
}
