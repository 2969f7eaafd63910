namespace ResponseEval.Tests.Ctdna;

public sealed class ExactIntervalTests
{
    [Theory]
    [InlineData(0, "0", "3.6889")]
    [InlineData(1, ".0253", "5.5716")]
    [InlineData(2, ".2422", "7.2247")]
    [InlineData(3, ".6187", "8.7673")]
    [InlineData(5, "1.6235", "11.6683")]
    [InlineData(10, "4.7954", "18.3904")]
    [InlineData(20, "12.2165", "30.8884")]
    [InlineData(100, "81.3640", "121.6268")]
    public void Garwood_is_as_printed(long count, string lower, string upper)
    {
        var interval = GarwoodInterval.Of(count);
        Near.Printed(lower, interval.Lower);
        Near.Printed(upper, interval.Upper);
    }

    // qgamma(0.025, k), qgamma(0.975, k + 1)
    [Theory]
    [InlineData(0, 0, 3.6888794541139354)]
    [InlineData(1, 0.025317807984289876, 5.5716433909388989)]
    [InlineData(2, 0.24220927854396487, 7.2246876677239582)]
    [InlineData(3, 0.61867212289560136, 8.7672730697423233)]
    [InlineData(5, 1.6234863901184207, 11.668332079322667)]
    [InlineData(10, 4.7953886961324335, 18.390356042017778)]
    [InlineData(20, 12.216519585403942, 30.888377902674595)]
    [InlineData(100, 81.363991250923149, 121.62679379242637)]
    [InlineData(1000, 938.97301840769524, 1063.9521360163019)]
    [InlineData(123_456, 122768.28869851555, 124146.60839534459)]
    [InlineData(20_000_000, 19991235.721785624, 20008767.172739383)]
    public void Garwood_is_that_of_R(long count, double lower, double upper) => Near.Equal(lower, upper, GarwoodInterval.Of(count));

    [Fact]
    public void Garwood_grows_with_every_count()
    {
        var before = GarwoodInterval.Of(0);
        for (var count = 1L; count <= 3000; count++)
        {
            var interval = GarwoodInterval.Of(count);
            Assert.True(interval.Lower > before.Lower && interval.Upper > before.Upper);
            before = interval;
        }
    }

    [Theory]
    [InlineData(0, 3000, "0", ".12289")]
    [InlineData(1, 3000, ".00084", ".18558")]
    [InlineData(3, 3000, ".02063", ".29196")]
    [InlineData(30, 3000, ".67568", "1.42451")]
    public void Clopper_Pearson_is_as_printed_in_percent(long mutant, long total, string lower, string upper)
    {
        var interval = ClopperPearsonInterval.Of(mutant, total);
        Near.Printed(lower, 100 * interval.Lower);
        Near.Printed(upper, 100 * interval.Upper);
    }

    // binom.test(mutant, total)$conf.int
    [Theory]
    [InlineData(0, 3000, 0, 0.0012288708038255113)]
    [InlineData(1, 3000, 8.4392337175634199e-06, 0.0018557999944919217)]
    [InlineData(3, 3000, 0.00020627153716225741, 0.0029196164652532689)]
    [InlineData(30, 3000, 0.0067568429673540006, 0.014245074173757977)]
    [InlineData(0, 5000, 0, 0.0007375038011081049)]
    [InlineData(7, 7, 0.59038360277499657, 1)]
    [InlineData(123, 456, 0.22951207349156771, 0.3129778009991524)]
    [InlineData(50_000, 1_000_000, 0.049573639547326402, 0.050428969368463972)]
    public void Clopper_Pearson_is_that_of_R(long mutant, long total, double lower, double upper) =>
        Near.Equal(lower, upper, ClopperPearsonInterval.Of(mutant, total));

    [Fact]
    public void No_molecule_in_five_thousand_bounds_the_fraction_as_printed()
    {
        Near.Printed("0.07375", 100 * ClopperPearsonInterval.Of(0, 5000).Upper);
        Near.Printed("0.0738", 100 * GarwoodInterval.Of(0).Upper / 5000);
        Near.Printed("0.0599", 100 * ClopperPearsonInterval.UpperLimit(0, 5000));
        Near.Equal(0.00059896700231487632, ClopperPearsonInterval.UpperLimit(0, 5000)); // 1 - 0.05^(1/5000)
    }

    [Fact]
    public void Lee_2018_has_the_printed_sensitivity_and_specificity_for_pseudo_progression()
    {
        Near.Printed("66.4", 100 * ClopperPearsonInterval.Of(9, 9).Lower);
        Near.Printed("68.3", 100 * ClopperPearsonInterval.Of(18, 20).Lower);
        Near.Printed("98.8", 100 * ClopperPearsonInterval.Of(18, 20).Upper);
    }

    [Fact]
    public void Numbers_outside_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => GarwoodInterval.Of(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => GarwoodInterval.Of(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClopperPearsonInterval.Of(2, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClopperPearsonInterval.Of(0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClopperPearsonInterval.UpperLimit(0, 10, 0.4));
    }
}
