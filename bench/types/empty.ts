console.log('nothing to check');
