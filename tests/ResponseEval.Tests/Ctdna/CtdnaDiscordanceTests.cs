using static ResponseEval.Tests.Ctdna.Samples;

namespace ResponseEval.Tests.Ctdna;

public sealed class CtdnaDiscordanceTests
{
    [Fact]
    public void Progression_by_imaging_while_ctDNA_falls_is_reported()
    {
        var found = Assert.Single(FindingsOf(Progressing(56, Vaf(0, 0.1), Vaf(56, 0.04))).Discordances);
        Assert.Equal(
            (CtdnaDiscordanceKind.ProgressionWithFall, Day(56), IrecistResponse.UnconfirmedProgression),
            (found.Kind, found.Date, found.Response));
    }

    [Fact]
    public void Clearance_is_reported_even_where_plasma_is_blind() => Assert.Equal(
        CtdnaDiscordanceKind.ProgressionWithFall,
        Assert.Single(FindingsOf(NewLesions(56, ["brain"], Vaf(0, 0.1), None(56, 0.001))).Discordances).Kind);

    [Theory]
    [InlineData(30)]
    [InlineData(50)]
    public void Response_or_stable_disease_while_ctDNA_rises_is_reported(double size)
    {
        var history = With(Base().Assessment(Day(56), s => s.Measured("T1", size)), Vaf(0, 0.1), Vaf(50, 0.3));
        var found = Assert.Single(FindingsOf(history).Discordances);
        Assert.Equal((CtdnaDiscordanceKind.NoProgressionWithRise, Day(56)), (found.Kind, found.Date));
    }

    [Fact]
    public void Agreement_is_not_reported()
    {
        Assert.Empty(FindingsOf(Progressing(56, Vaf(0, 0.1), Vaf(56, 0.3))).Discordances);
        Assert.Empty(FindingsOf(With(Base().Assessment(Day(56), s => s.Measured("T1", 30)), Vaf(0, 0.1), Vaf(50, 0.03))).Discordances);
        Assert.Empty(FindingsOf(Progressing(56, Vaf(0, 0.1), Vaf(56, 0.15))).Discordances);
    }

    [Fact]
    public void An_early_rise_and_a_distant_sample_are_not_reported()
    {
        Assert.Empty(FindingsOf(With(Base().Assessment(Day(30), s => s.Measured("T1", 50)), Vaf(0, 0.1), Vaf(20, 0.3))).Discordances);
        Assert.Empty(FindingsOf(With(Base().Assessment(Day(56), s => s.Measured("T1", 50)), Vaf(0, 0.1), Vaf(85, 0.3))).Discordances);
    }

    [Fact]
    public void What_follows_another_therapy_is_not_looked_at()
    {
        var history = With(
            Base().Assessment(Day(56), s => s.Measured("T1", 50)).Event(SubjectEvent.NewAnticancerTherapy(Day(50))), Vaf(0, 0.1), Vaf(56, 0.3));
        Assert.Empty(FindingsOf(history).Discordances);
    }
}
