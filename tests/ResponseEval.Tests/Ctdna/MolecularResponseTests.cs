using static ResponseEval.Tests.Ctdna.Samples;

namespace ResponseEval.Tests.Ctdna;

/// <summary>The boundary of every definition, and what makes each of them not evaluable.</summary>
public sealed class MolecularResponseTests
{
    private const MolecularResponseStatus Met = MolecularResponseStatus.Met;
    private const MolecularResponseStatus NotMet = MolecularResponseStatus.NotMet;
    private const MolecularResponseStatus Open = MolecularResponseStatus.Indeterminate;

    [Theory]
    [InlineData("lee2018", 42, 0.01, Met)]
    [InlineData("lee2018", 42, 0.0101, NotMet)]
    [InlineData("lee2018", 1, 0.01, Met)]
    [InlineData("lee2018", 84, 0.01, Met)]
    [InlineData("raja2018", 35, 0.0999, Met)]
    [InlineData("raja2018", 49, 0.1, NotMet)]
    [InlineData("raja2018", 42, 0.11, NotMet)]
    [InlineData("zhang2020", 1, 0.0499, Met)]
    [InlineData("zhang2020", 84, 0.05, NotMet)]
    [InlineData("thompson2021", 49, 0.0499, Met)]
    [InlineData("thompson2021", 77, 0.05, NotMet)]
    [InlineData("anagnostou2019", 28, 0.0001, NotMet)]
    [InlineData("bratman2020", 28, 0.0999, Met)]
    [InlineData("bratman2020", 56, 0.1001, NotMet)]
    [InlineData("bratman2020Clearance", 500, 0.0001, NotMet)]
    [InlineData("ctMoniTR50", 49, 0.05, Met)]
    [InlineData("ctMoniTR50", 1, 0.0501, NotMet)]
    [InlineData("ctMoniTR90", 49, 0.01, Met)]
    [InlineData("ctMoniTR90", 49, 0.0101, NotMet)]
    [InlineData("ctMoniTR100", 49, 0.0001, NotMet)]
    [InlineData("br36", 56, 0.0001, NotMet)]
    public void A_detected_sample_meets_it_up_to_its_boundary(string definition, int day, double after, MolecularResponseStatus status) =>
        Assert.Equal(status, Of(definition, Vaf(0, 0.1), Vaf(day, after)).Status);

    [Theory]
    [InlineData("lee2018", 42, null, Met)]
    [InlineData("lee2018", 42, 0.09, Met)]
    [InlineData("raja2018", 42, 0.0999, Met)]
    [InlineData("raja2018", 42, 0.1, Open)]
    [InlineData("raja2018", 42, null, Met)]
    [InlineData("zhang2020", 42, 0.0499, Met)]
    [InlineData("zhang2020", 42, 0.05, Open)]
    [InlineData("zhang2020", 42, null, Open)]
    [InlineData("thompson2021", 63, 0.0499, Met)]
    [InlineData("thompson2021", 63, 0.05, Open)]
    [InlineData("anagnostou2019", 56, 0.09, Met)]
    [InlineData("bratman2020", 42, 0.0999, Met)]
    [InlineData("bratman2020", 42, 0.1, Open)]
    [InlineData("bratman2020", 42, null, Met)]
    [InlineData("bratman2020Clearance", 1, null, Met)]
    [InlineData("ctMoniTR50", 42, 0.05, Met)]
    [InlineData("ctMoniTR50", 42, 0.0501, Open)]
    [InlineData("ctMoniTR90", 42, 0.01, Met)]
    [InlineData("ctMoniTR90", 42, 0.0101, Open)]
    [InlineData("ctMoniTR90", 42, null, Open)]
    [InlineData("ctMoniTR100", 42, 0.09, Met)]
    [InlineData("br36", 42, 0.09, Met)]
    public void A_sample_without_ctDNA_meets_it_where_its_limit_allows(
        string definition, int day, double? limit, MolecularResponseStatus status) =>
        Assert.Equal(status, Of(definition, Vaf(0, 0.1), None(day, limit)).Status);

    [Fact]
    public void A_fall_by_half_cannot_be_claimed_below_the_limit() => // rule book C.2: baseline 0.15 %, limit 0.1 %
        Assert.Equal(Open, Of("ctMoniTR50", Vaf(0, 0.0015), None(42, 0.001)).Status);

    [Theory]
    [InlineData("lee2018", 85)]
    [InlineData("raja2018", 34)]
    [InlineData("raja2018", 50)]
    [InlineData("zhang2020", 85)]
    [InlineData("thompson2021", 48)]
    [InlineData("thompson2021", 78)]
    [InlineData("anagnostou2019", 27)]
    [InlineData("anagnostou2019", 57)]
    [InlineData("bratman2020", 27)]
    [InlineData("bratman2020", 57)]
    [InlineData("ctMoniTR50", 50)]
    [InlineData("ctMoniTR90", 50)]
    [InlineData("ctMoniTR100", 50)]
    [InlineData("br36", 27)]
    [InlineData("br36", 57)]
    public void A_sample_at_another_time_is_not_looked_at(string definition, int day) =>
        NotEvaluable(MolecularResponseReason.NoSampleInWindow, definition, Vaf(0, 0.1), Vaf(day, 0.01));

    [Theory]
    [MemberData(nameof(AllDefinitions))]
    public void Without_a_reference_sample_nothing_is_evaluable(string definition) =>
        NotEvaluable(MolecularResponseReason.NoReferenceSample, definition, Vaf(7, 0.1), Vaf(42, 0.01), Vaf(63, 0.01));

    [Theory]
    [MemberData(nameof(AllDefinitions))]
    public void Other_assays_are_not_compared(string definition) => NotEvaluable(
        MolecularResponseReason.OtherAssay,
        definition,
        Vaf(0, 0.1),
        Vaf(42, 0.01) with { Assay = "other" },
        Vaf(63, 0.01) with { Assay = null },
        Vaf(63, 0.01) with { Unit = CtdnaUnit.TumorFraction });

    [Theory]
    [MemberData(nameof(AllDefinitions))]
    public void Without_ctDNA_in_the_reference_sample_nothing_can_fall(string definition)
    {
        if (definition == "lee2018")
            return;
        NotEvaluable(MolecularResponseReason.UndetectedReference, definition, None(0, 0.01), Vaf(42, 0.1), Vaf(63, 0.1));
        NotEvaluable(MolecularResponseReason.UndetectedReference, definition, None(0, 0.01), None(42, 0.001), None(63, 0.001));
    }

    [Theory]
    [MemberData(nameof(AllDefinitions))]
    public void Samples_that_say_nothing_are_not_guessed(string definition)
    {
        var silent = Vaf(42, 0) with { Value = null, Detected = null };
        NotEvaluable(MolecularResponseReason.NoValue, definition, Vaf(0, 0.1), silent, silent with { Date = Day(63) });
        NotEvaluable(MolecularResponseReason.NoValue, definition, silent with { Date = Day(0) }, Vaf(42, 0.01), Vaf(63, 0.01));
    }

    [Theory]
    [MemberData(nameof(AllDefinitions))]
    public void Without_a_first_dose_no_day_is_guessed(string definition)
    {
        var history = With(
            SubjectHistory.Create("S").Baseline(Day(0), s => s.Target("T1", "lung", 50)), Vaf(0, 0.1), Vaf(42, 0.01), Vaf(63, 0.01));
        var finding = MolecularResponses.Of(history).Single(found => found.Definition.Code() == definition);
        if (definition == "goldberg2018")
            Assert.Equal(Met, finding.Status);
        else
            Assert.Equal((MolecularResponseStatus.NotEvaluable, MolecularResponseReason.NoTreatmentStart), (finding.Status, finding.Reason));
    }

    [Fact]
    public void Lee_2018_is_favourable_without_ctDNA_from_the_start()
    {
        Assert.Equal(Met, Of("lee2018", None(0), None(21), None(42)).Status);
        Assert.Equal(NotMet, Of("lee2018", None(0), None(21), Vaf(42, 0.001)).Status);
        Assert.Equal(
            MolecularResponseReason.NoValue,
            Of("lee2018", None(0), None(21), Vaf(42, 0.1) with { Detected = null, Value = null }).Reason);
    }

    [Fact]
    public void Lee_2018_looks_at_any_sample_of_the_first_12_weeks()
    {
        Assert.Equal(Met, Of("lee2018", Vaf(0, 0.1), Vaf(21, 0.01), Vaf(63, 0.2)).Status);
        Assert.Equal(Day(21), Of("lee2018", Vaf(0, 0.1), Vaf(21, 0.01), Vaf(63, 0.2)).Comparison!.Index.Date);
        Assert.Equal(NotMet, Of("lee2018", Vaf(0, 0.1), Vaf(21, 0.02), Vaf(63, 0.03), Vaf(85, 0.001)).Status);
    }

    [Fact]
    public void Lee_2018_can_ask_for_more_than_tenfold()
    {
        var options = new MolecularResponseOptions { LeeCountsExactlyTenfold = false };
        Assert.Equal(NotMet, Of("lee2018", options, Vaf(0, 0.1), Vaf(42, 0.01)).Status);
        Assert.Equal(Met, Of("lee2018", options, Vaf(0, 0.1), Vaf(42, 0.0099)).Status);
    }

    [Fact]
    public void Zhang_2020_reads_the_first_sample_and_has_a_cut_off()
    {
        Assert.Equal(NotMet, Of("zhang2020", Vaf(0, 0.1), Vaf(21, 0.09), Vaf(42, 0.01)).Status);
        Assert.Equal(Met, Of("zhang2020", new MolecularResponseOptions { ZhangCutoff = 0.95 }, Vaf(0, 0.1), Vaf(21, 0.09)).Status);
    }

    [Theory]
    [InlineData(Met, 0.04, 0.049)]
    [InlineData(NotMet, 0.04, 0.05)]
    [InlineData(NotMet, 0.06)]
    [InlineData(Met, 0.2, 0.04, 0.04)]
    [InlineData(NotMet, 0.04, 0.2, 0.2)]
    public void Goldberg_2018_needs_two_samples_in_a_row(MolecularResponseStatus status, params double[] after) =>
        Assert.Equal(status, Of("goldberg2018", [Vaf(0, 0.1), .. after.Select(static (value, i) => Vaf(14 * (i + 1), value))]).Status);

    [Fact]
    public void Goldberg_2018_leaves_a_last_fall_unconfirmed()
    {
        NotEvaluable(MolecularResponseReason.NoConfirmation, "goldberg2018", Vaf(0, 0.1), Vaf(42, 0.04));
        NotEvaluable(MolecularResponseReason.NoConfirmation, "goldberg2018", Vaf(0, 0.1), Vaf(42, 0.2), Vaf(63, 0.04));
        Assert.Equal(Open, Of("goldberg2018", Vaf(0, 0.1), Vaf(42, 0.04), None(63, 0.05)).Status);
        Assert.Equal(Met, Of("goldberg2018", Vaf(0, 0.1), Vaf(42, 0.04), None(63, 0.049)).Status);
    }

    [Fact]
    public void Thompson_2021_needs_a_variant_above_a_third_of_a_percent()
    {
        NotEvaluable(MolecularResponseReason.ReferenceTooLow, "thompson2021", Vaf(0, 0.003), Vaf(63, 0.001));
        Assert.Equal(Met, Of("thompson2021", Vaf(0, 0.0031), Vaf(63, 0.001)).Status);
        NotEvaluable(
            MolecularResponseReason.OtherUnit,
            "thompson2021",
            Vaf(0, 9) with { Unit = CtdnaUnit.CopiesPerMilliliter },
            Vaf(63, 1) with { Unit = CtdnaUnit.CopiesPerMilliliter });
        var oneVariantAbove = WithVariants(0, ("A", 20, 5000), ("B", 0, 5000)); // 0.4 % and none: mean 0.2 %
        Assert.Equal(Met, Of("thompson2021", oneVariantAbove, WithVariants(63, ("A", 2, 5000), ("B", 0, 5000))).Status);
    }

    [Fact]
    public void Anagnostou_2019_and_Bratman_2020_look_at_any_sample()
    {
        Assert.Equal(Met, Of("anagnostou2019", Vaf(0, 0.1), Vaf(28, 0.05), None(49), Vaf(56, 0.01)).Status);
        Assert.Equal(Met, Of("bratman2020Clearance", Vaf(0, 0.1), Vaf(42, 0.05), None(105), Vaf(168, 0.01)).Status);
    }

    [Fact]
    public void The_sample_nearest_to_the_nominal_day_counts()
    {
        Assert.Equal(Day(49), Of("bratman2020", Vaf(0, 0.1), Vaf(35, 0.2), Vaf(49, 0.01)).Comparison!.Index.Date);
        Assert.Equal(Day(38), Of("raja2018", Vaf(0, 0.1), Vaf(38, 0.2), Vaf(49, 0.01)).Comparison!.Index.Date);
        Assert.Equal(Day(49), Of("ctMoniTR50", Vaf(0, 0.1), Vaf(21, 0.2), Vaf(49, 0.01), Vaf(50, 0.9)).Comparison!.Index.Date);
    }

    [Fact]
    public void CtMoniTR_has_a_second_landmark()
    {
        var options = new MolecularResponseOptions { CtMoniTRTime = CtMoniTRTime.T2 };
        CtdnaSample[] samples = [Vaf(0, 0.1), Vaf(49, 0.2), Vaf(50, 0.05), Vaf(92, 0.2)];
        Assert.Equal(Met, Of("ctMoniTR50", options, samples).Status);
        Assert.Equal(Met, Of("ctMoniTR50", options, Vaf(0, 0.1), Vaf(91, 0.05)).Status);
        NotEvaluable(MolecularResponseReason.NoSampleInWindow, Of("ctMoniTR50", options, Vaf(0, 0.1), Vaf(92, 0.05)));
    }

    [Fact]
    public void Variants_give_the_metric_of_the_paper()
    {
        CtdnaSample[] samples = [WithVariants(0, ("A", 500, 5000), ("B", 50, 5000)), WithVariants(42, ("A", 100, 5000), ("B", 180, 5000))];
        Assert.Equal((180 + 100) / (500.0 + 50), Of("zhang2020", samples).Ratio!.Value, 12); // means 0.055 and 0.028
        Assert.Equal(180.0 / 500, Of("ctMoniTR50", samples).Ratio!.Value, 12); // largest 0.1 and 0.036
    }

    [Fact]
    public void Another_unit_is_named_or_refused()
    {
        CtdnaSample[] samples = [.. new[] { Vaf(0, 9), Vaf(42, 1) }.Select(static sample => sample with { Unit = CtdnaUnit.MeanTumorMoleculesPerMilliliter })];
        Assert.False(Of("ctMoniTR50", samples).IsInPublishedUnit);
        Assert.True(Of("bratman2020", samples).IsInPublishedUnit);
        Assert.True(Of("br36", samples).IsInPublishedUnit);
        var strict = new MolecularResponseOptions { Units = CtdnaUnitPolicy.AsPublished };
        NotEvaluable(MolecularResponseReason.OtherUnit, Of("ctMoniTR50", strict, samples));
        NotEvaluable(MolecularResponseReason.OtherUnit, Of("lee2018", strict, samples));
        Assert.Equal(Met, Of("bratman2020", strict, samples).Status);
    }

    [Fact]
    public void Counts_tell_whether_a_fall_is_established()
    {
        Assert.False(Of("ctMoniTR50", Counts(0, 50), Counts(42, 20)).IsSupported); // rule book C.5: 0.2256 to 0.6841
        Assert.True(Of("ctMoniTR90", Counts(0, 40), Counts(42, 0)).IsSupported); // rule book C.5: 0 to 0.0966
        Assert.Null(Of("ctMoniTR50", Vaf(0, 0.1), Vaf(42, 0.02)).IsSupported);
        Assert.Null(Of("br36", Counts(0, 40), Counts(42, 0)).IsSupported);
    }

    [Fact]
    public void Every_definition_is_answered_once_and_in_order()
    {
        var findings = MolecularResponses.Of(Progressing(56, Vaf(0, 0.1), Vaf(42, 0.01)));
        Assert.Equal(
            Enum.GetValues<MolecularResponseDefinition>().Skip(1),
            findings.Select(static finding => finding.Definition));
    }

    public static TheoryData<string> AllDefinitions =>
        new(Enum.GetValues<MolecularResponseDefinition>().Skip(1).Select(static definition => definition.Code()));

    private static MolecularResponseFinding Of(string definition, params ReadOnlySpan<CtdnaSample> samples) =>
        Of(definition, MolecularResponseOptions.Default, samples);

    private static MolecularResponseFinding Of(string definition, MolecularResponseOptions options, params ReadOnlySpan<CtdnaSample> samples) =>
        MolecularResponses.Of(Progressing(56, samples), options).Single(finding => finding.Definition.Code() == definition);

    private static void NotEvaluable(MolecularResponseReason reason, string definition, params ReadOnlySpan<CtdnaSample> samples) =>
        NotEvaluable(reason, Of(definition, samples));

    private static void NotEvaluable(MolecularResponseReason reason, MolecularResponseFinding finding) =>
        Assert.Equal((MolecularResponseStatus.NotEvaluable, reason), (finding.Status, finding.Reason));
}
