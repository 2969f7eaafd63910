using static ResponseEval.Tests.Ctdna.Samples;

namespace ResponseEval.Tests.Ctdna;

public sealed class CtdnaAtProgressionTests
{
    [Theory]
    [InlineData(41, false)]
    [InlineData(42, true)]
    [InlineData(84, true)]
    [InlineData(85, false)]
    public void The_sample_lies_within_14_days_before_and_28_after_the_event(int day, bool found)
    {
        var at = Single(Progressing(56, Vaf(0, 0.1), Vaf(day, 0.3)));
        Assert.Equal(found ? CtdnaSupport.SupportsProgression : CtdnaSupport.NotAvailable, at.Support);
        Assert.Equal(found ? CtdnaSupportReason.Rose : CtdnaSupportReason.NoIndexSample, at.Reason);
    }

    [Fact]
    public void The_nearest_sample_counts_and_of_two_the_later()
    {
        Assert.Equal(Day(59), Single(Progressing(56, Vaf(0, 0.1), Vaf(50, 0.1), Vaf(59, 0.1))).Comparison!.Index.Date);
        Assert.Equal(Day(59), Single(Progressing(56, Vaf(0, 0.1), Vaf(53, 0.1), Vaf(59, 0.1))).Comparison!.Index.Date);
        Assert.Equal(Day(53), Single(Progressing(56, Vaf(0, 0.1), Vaf(53, 0.1), Vaf(60, 0.1))).Comparison!.Index.Date);
    }

    [Fact]
    public void The_reference_itself_is_no_index_sample()
    {
        var at = Single(Progressing(10, Vaf(0, 0.1)));
        Assert.Equal(CtdnaSupport.NotAvailable, at.Support);
        Assert.Null(at.Probability);
    }

    [Theory]
    [InlineData(20, CtdnaSupport.Inconclusive, CtdnaSupportReason.RoseEarly)]
    [InlineData(21, CtdnaSupport.SupportsProgression, CtdnaSupportReason.Rose)]
    public void A_rise_counts_from_21_days_after_the_first_dose(int day, CtdnaSupport support, CtdnaSupportReason reason)
    {
        var at = Single(Progressing(21, Vaf(0, 0.1), Vaf(day, 0.4)));
        Assert.Equal((support, reason), (at.Support, at.Reason));
        Assert.Equal(support == CtdnaSupport.SupportsProgression, at.Probability is not null);
    }

    [Fact]
    public void Without_a_first_dose_a_rise_counts_from_21_days_after_the_baseline()
    {
        static SubjectHistory Subject(int day) => With(
            SubjectHistory.Create("S").Baseline(Day(0), s => s.Target("T1", "lung", 50)).Assessment(Day(22), s => s.Measured("T1", 62)),
            Vaf(0, 0.1),
            Vaf(day, 0.4));
        Assert.Equal(CtdnaSupport.Inconclusive, Single(Subject(20)).Support);
        Assert.Equal(CtdnaSupport.SupportsProgression, Single(Subject(21)).Support);
    }

    [Fact]
    public void Not_detected_after_detected_supports_pseudo_progression_whatever_the_limit()
    {
        foreach (var limit in new double?[] { null, 0.0001, 0.5 })
        {
            var at = Single(Progressing(56, Vaf(0, 0.1), None(56, limit)));
            Assert.Equal((CtdnaSupport.SupportsPseudoProgression, CtdnaSupportReason.Cleared), (at.Support, at.Reason));
        }
    }

    [Fact]
    public void With_counts_clearance_must_be_a_fall()
    {
        Assert.Equal(CtdnaSupport.SupportsPseudoProgression, Single(Progressing(56, Counts(0, 6), Counts(56, 0))).Support);
        var few = Single(Progressing(56, Counts(0, 5, detected: true), Counts(56, 0, detected: false)));
        Assert.Equal(CtdnaSupport.Inconclusive, few.Support);
        Assert.Null(few.Probability);
    }

    [Theory]
    [InlineData(CtdnaSupport.Inconclusive, "brain")]
    [InlineData(CtdnaSupport.Inconclusive, "Brain", "CNS", "meninges")]
    [InlineData(CtdnaSupport.SupportsPseudoProgression, "brain", "liver")]
    [InlineData(CtdnaSupport.SupportsPseudoProgression, "bone")]
    public void New_lesions_in_the_brain_alone_say_nothing(CtdnaSupport support, params string[] organs)
    {
        var at = Single(NewLesions(56, organs, Vaf(0, 0.1), None(56, 0.001)));
        Assert.Equal(support, at.Support);
        Assert.Equal(support == CtdnaSupport.SupportsPseudoProgression, at.Probability is not null);
    }

    [Fact]
    public void A_rise_supports_progression_in_the_brain_too() =>
        Assert.Equal(CtdnaSupport.SupportsProgression, Single(NewLesions(56, ["brain"], Vaf(0, 0.1), Vaf(56, 0.3))).Support);

    [Fact]
    public void Growth_of_the_targets_beside_a_new_brain_lesion_is_seen_in_plasma()
    {
        var history = With(
            Base().Assessment(Day(56), s => s.Measured("T1", 70).NewNonTarget("X", "brain")), Vaf(0, 0.1), None(56, 0.001));
        Assert.Equal(CtdnaSupport.SupportsPseudoProgression, Single(history).Support);
    }

    [Fact]
    public void A_normal_node_and_an_equivocal_sight_are_no_new_lesions()
    {
        var history = With(
            Base()
                .Lesion(new Lesion("X1", LesionRole.NewTarget) { Site = new("lymph node"), IsLymphNode = true })
                .Lesion(new Lesion("X2", LesionRole.NewNonTarget) { Site = new("liver") })
                .Assessment(Day(56), s => s
                    .Measured("T1", 50)
                    .NewNonTarget("X3", "brain")
                    .Measured("X1", 8)
                    .Read(Reading.Present("X2") with { Certainty = LesionCertainty.Equivocal })),
            Vaf(0, 0.1),
            None(56, 0.001));
        Assert.Equal(CtdnaSupportReason.CentralNervousSystemOnly, Single(history).Reason);
    }

    [Fact]
    public void A_later_new_lesion_in_the_brain_counts_by_itself()
    {
        var history = With(
            Base()
                .Assessment(Day(56), s => s.Measured("T1", 50).NewTarget("X1", "liver", 12))
                .Assessment(Day(98), s => s.Measured("T1", 50).Measured("X1", 4))
                .Assessment(Day(150), s => s.Measured("T1", 50).Measured("X1", 4).NewNonTarget("X2", "brain")),
            Vaf(0, 0.1),
            None(56, 0.001),
            None(150, 0.001));
        Assert.Equal(
            [CtdnaSupportReason.Cleared, CtdnaSupportReason.CentralNervousSystemOnly],
            FindingsOf(history).AtProgression.Select(static at => at.Reason));
    }

    [Fact]
    public void The_reviewed_cases_of_section_8_are_inconclusive()
    {
        var mtm = Vaf(0, 0) with { Unit = CtdnaUnit.MeanTumorMoleculesPerMilliliter };
        var brain = NewLesions(
            56, ["brain"], mtm with { Value = 50 }, mtm with { Date = Day(56), Detected = false, LimitOfDetection = 0.1 });
        Assert.Equal(CtdnaSupport.Inconclusive, Single(brain).Support); // REV-S7-brain
        var flare = Progressing(20, mtm with { Value = 10 }, mtm with { Date = Day(20), Value = 40 });
        Assert.Equal(CtdnaSupport.Inconclusive, Single(flare).Support); // REV-S7-flare
    }

    [Theory]
    [InlineData(0.01, 7.98)]
    [InlineData(0.0101, null)]
    [InlineData(0.05, null)]
    [InlineData(0.051, 0.057)]
    [InlineData(0.3, 0.057)]
    public void Only_a_tenth_or_no_fall_gives_a_probability(double after, double? ratio) =>
        Assert.Equal(ratio, Single(Progressing(56, Vaf(0, 0.1), Vaf(56, after))).Probability?.Ratio.Value);

    [Fact]
    public void What_is_not_known_gives_no_probability()
    {
        Assert.Null(Single(Progressing(56, Vaf(0, 0.1), Vaf(56, 0.1) with { Value = null })).Probability);
        Assert.Null(Single(Progressing(56, None(0, 0.1), None(56, 0.1))).Probability);
    }

    [Fact]
    public void Without_samples_nothing_is_available()
    {
        var evaluation = Evaluate(Progressing(56));
        var findings = CtdnaFindings.Of(evaluation);
        Assert.Same(CtdnaFindings.Empty, findings);
        Assert.Single(evaluation.ProgressionEvents);
        Assert.Equal(CtdnaSupport.NotAvailable, findings.Support(0));
    }

    [Fact]
    public void Without_a_reference_sample_nothing_is_available() => Assert.Equal(
        (CtdnaSupport.NotAvailable, CtdnaSupportReason.NoReferenceSample),
        Single(Progressing(56, Vaf(3, 0.1), Vaf(56, 0.3))) is var at ? (at.Support, at.Reason) : default);

    private static CtdnaAtProgression Single(SubjectHistory history) => Assert.Single(FindingsOf(history).AtProgression);
}
