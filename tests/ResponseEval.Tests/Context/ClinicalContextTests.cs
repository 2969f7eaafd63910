namespace ResponseEval.Tests;

public sealed class ClinicalContextTests
{
    [Theory]
    [InlineData(1, 1, StabilityState.Stable)]
    [InlineData(1, 0, StabilityState.Stable)]
    [InlineData(1, 2, StabilityState.Worse)]
    [InlineData(null, 1, StabilityState.Unknown)]
    [InlineData(1, null, StabilityState.Unknown)]
    public void Stability_is_derived_from_ECOG_and_marked(int? atStart, int? now, StabilityState state)
    {
        var stability = At(Patients.OfTarget((56, 130)).Clinical(new(Patients.DayZero, atStart)).Clinical(new(Patients.Day(56), now)));
        Assert.Equal((state, state != StabilityState.Unknown), (stability.State, stability.IsDerived));
    }

    [Fact]
    public void A_judgement_goes_before_what_could_be_derived()
    {
        var stability = At(Patients.OfTarget((56, 130)).Clinical(new(Patients.DayZero, 0)).Clinical(new(Patients.Day(56), 2, Stable: true)));
        Assert.Equal((StabilityState.Stable, false, Patients.Day(56)), (stability.State, stability.IsDerived, stability.JudgedOn));
    }

    [Theory]
    [InlineData(41, false)]
    [InlineData(42, true)]
    [InlineData(84, true)]
    [InlineData(85, false)]
    public void Records_from_14_days_before_to_28_days_after_count(int day, bool counts) =>
        Assert.Equal(counts, At(Patients.OfTarget((56, 130)).Clinical(new(Patients.Day(day), Stable: true))).State == StabilityState.Stable);

    [Fact]
    public void A_record_at_the_start_is_not_near_an_early_event() => Assert.Equal(
        StabilityState.Unknown, At(Patients.OfTarget((10, 130)).Clinical(new(Patients.DayZero, 1, Stable: true)), 10).State);

    [Theory]
    [InlineData(43.3, ScoreDirection.HigherIsWorse, StabilityState.Worse)]
    [InlineData(43.29, ScoreDirection.HigherIsWorse, StabilityState.Stable)]
    [InlineData(43.3, ScoreDirection.HigherIsBetter, StabilityState.Stable)]
    [InlineData(23.3, ScoreDirection.HigherIsBetter, StabilityState.Worse)]
    public void A_score_worse_by_its_meaningful_change_is_a_worsening(double now, ScoreDirection direction, StabilityState state)
    {
        var stability = At(Patients.OfTarget((56, 130)).Symptom(Score(0, 33.3, direction)).Symptom(Score(56, now, direction)));
        Assert.Equal((state, 1), (stability.State, stability.ScalesCompared));
    }

    [Fact]
    public void A_score_without_meaningful_change_says_nothing_of_stability()
    {
        var builder = Patients.OfTarget((56, 130));
        foreach (var day in (int[])[0, 56])
            builder.Symptom(Score(day, day, ScoreDirection.HigherIsWorse) with { MeaningfulChange = null });
        Assert.Equal(StabilityState.Unknown, At(builder).State);
        Assert.Null(Assert.Single(Assert.Single(ClinicalContext.Of(builder.Evaluated()).Events).Symptoms).HasWorsened);
    }

    [Fact]
    public void ECOG_that_is_stable_does_not_outweigh_a_symptom_that_is_worse()
    {
        var builder = Patients.OfTarget((56, 130)).Clinical(new(Patients.DayZero, 1)).Clinical(new(Patients.Day(56), 1))
            .Symptom(Score(0, 10, ScoreDirection.HigherIsWorse)).Symptom(Score(60, 30, ScoreDirection.HigherIsWorse));
        Assert.Equal((StabilityState.Worse, 1), (At(builder).State, At(builder).ScalesWorse));
    }

    [Theory]
    [InlineData(BiomarkerKind.PdL1TumorProportionScore, 0.99, "")]
    [InlineData(BiomarkerKind.PdL1TumorProportionScore, 1, "1")]
    [InlineData(BiomarkerKind.PdL1TumorProportionScore, 49.9, "1")]
    [InlineData(BiomarkerKind.PdL1TumorProportionScore, 50, "1 50")]
    [InlineData(BiomarkerKind.PdL1CombinedPositiveScore, 9.9, "1")]
    [InlineData(BiomarkerKind.PdL1CombinedPositiveScore, 10, "1 10")]
    [InlineData(BiomarkerKind.TumorMutationalBurden, 9.99, "")]
    [InlineData(BiomarkerKind.TumorMutationalBurden, 10, "10")]
    public void Cut_offs_are_inclusive(BiomarkerKind kind, double value, string reached)
    {
        var fact = new BiomarkerFact(new Biomarker(Patients.DayZero, kind) { Value = value }, IsNear: false);
        Assert.Equal(reached, string.Join(' ', fact.Cutoffs.Where(entry => entry.IsReached).Select(entry => entry.Cutoff.Threshold)));
        Assert.All(fact.Cutoffs, entry => Assert.NotEmpty(entry.Cutoff.Source));
    }

    [Fact]
    public void Instability_and_deficient_repair_are_reached_by_their_state()
    {
        Assert.True(Reached(BiomarkerKind.MicrosatelliteInstability, BiomarkerState.High));
        Assert.False(Reached(BiomarkerKind.MicrosatelliteInstability, BiomarkerState.Low));
        Assert.True(Reached(BiomarkerKind.MismatchRepair, BiomarkerState.Deficient));
        Assert.False(Reached(BiomarkerKind.MismatchRepair, BiomarkerState.Proficient));
    }

    [Fact]
    public void The_facts_are_explained_with_cut_offs_and_sources()
    {
        var builder = Patients.OfTarget((56, 130))
            .Clinical(new(Patients.DayZero, 1)).Clinical(new(Patients.Day(56), 1))
            .Symptom(Score(0, 33.3, ScoreDirection.HigherIsWorse)).Symptom(Score(56, 50, ScoreDirection.HigherIsWorse))
            .Biomarker(new(Patients.DayZero, BiomarkerKind.TumorMutationalBurden) { Value = 14.2 })
            .Biomarker(new(Patients.Day(58), BiomarkerKind.ResistanceMutation) { Name = "B2M", State = BiomarkerState.Detected });
        Assert.Equal(
            [
                "context: progression 2024-02-26: worse, derived: ECOG 1, at start 1; 1 of 1 symptom scales worse; Seymour et al. 2017, clinical stability",
                "context: progression 2024-02-26: QLQ-C30 fatigue 50 on 2024-02-26, 33.3 at start (2024-01-01), higher is worse; worse by at least 10; recorded score",
                "context: progression 2024-02-26: TMB 14.2 mutations/Mb (2024-01-01); reaches 10 mutations/Mb; KEYNOTE-158 (Marabelle et al., Lancet Oncol 2020;21:1353-65)",
                "context: progression 2024-02-26: mutation in B2M detected (2024-02-28, near the event); recorded biomarker",
            ],
            ClinicalContext.Of(builder.Evaluated()).Explain().Select(explanation => explanation.ToString()));
    }

    [Fact]
    public void Without_an_event_there_is_no_context() => Assert.Empty(ClinicalContext.Of(Patients.OfTarget((56, 100)).Evaluated()).Events);

    private static bool Reached(BiomarkerKind kind, BiomarkerState state) =>
        Assert.Single(new BiomarkerFact(new Biomarker(Patients.DayZero, kind) { State = state }, IsNear: false).Cutoffs).IsReached;

    private static SymptomScore Score(int day, double value, ScoreDirection direction) =>
        new(Patients.Day(day), "QLQ-C30", value, direction) { Scale = "fatigue", MeaningfulChange = 10 };

    private static ClinicalStability At(SubjectHistoryBuilder builder, int day = 56) => ClinicalStability.At(builder.Build(), Patients.Day(day));
}
