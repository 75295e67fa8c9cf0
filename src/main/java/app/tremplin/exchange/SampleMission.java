package app.tremplin.exchange;

import app.tremplin.domain.MissionFacts;
import app.tremplin.domain.MissionState;

/// One mission of the invented volunteer.
public record SampleMission(MissionFacts facts, MissionState state) {}
